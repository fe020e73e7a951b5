using System.Globalization;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>
/// What the product is for, as one journey on a phone: learn, practise, reflect, share without names, give and get feedback in a
/// round, and let a coach see one snapshot. Real Chromium, real jobs, a real conversation over SMTP; with script and without, and with the keys alone.
/// </summary>
public sealed class TheLoopTests(BrowserRun chromium) : JourneyTest(chromium)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    /// <summary>One who writes, one who reads and one who coaches; the other readers do what the first does.</summary>
    private static readonly string[] Roles = ["Noor", "Saar", "Marloes"];
    private static readonly string[] Peers = ["Saar", "Youssef", "Bram", "Lotte"];

    private bool _script;
    private Hands _hands = Hands.Finger;

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task From_a_module_to_feedback_and_a_coach(bool script, bool keysAlone)
    {
        _script = script;
        _hands = keysAlone ? Hands.Keys : Hands.Finger;
        var noor = await SignIn("Noor");

        await Learn(noor);
        await Practise(noor);
        var reflection = await Write(noor);
        await Share(noor, reflection);
        var round = await WaitUntilTheJobMovesTheRound(noor);
        await GiveFeedback(round);
        await React(noor, round);
        await Close(noor, round);
        await ShowTheCoach(noor);
        NothingOfItStandsInTheLog();
    }

    private Task<Walker> SignIn(string name) => Walker.SignIn(Chromium, Site.Address, name, _script, Roles.Contains(name) ? _hands : Hands.Finger);

    private static async Task Learn(Walker noor)
    {
        await noor.Open("/leren/toon/voorbeeld");
        await noor.Send("/voorbeeld/gelezen");
        await noor.Open("/leren/toon");
        await noor.Page.ReloadAsync();
        await noor.Has("a[href$='/leren/toon/voorbeeld'] .status.is-good");

        await noor.Open("/leren/toon/check-jezelf");
        await noor.Choose(noor.Page.Locator("form[action$='/checks/check-1'] input[value=a]"));
        await noor.Send("/checks/check-1");
        await noor.Sees("Je zegt wat je zag");

        await noor.Open("/leren/toon/doe-het-deze-week");
        await noor.Send("/leren/toon/voornemen");
        await noor.Open("/ontwikkeling");
        await noor.Sees("Toon: hoe je het zegt");
    }

    /// <summary>Takes the first reply each time, steps back once, and comes to an ending.</summary>
    private static async Task Practise(Walker noor)
    {
        await noor.Open("/leren/toon/gesprek");
        var before = await noor.Page.Locator("h2").First.InnerTextAsync();
        await noor.Press("button.reply");
        await noor.Send("/gesprek/stap-terug");
        await noor.Sees(before);

        for (var decision = 0; decision < 8 && await noor.Page.Locator(".home-sentence").CountAsync() == 0; decision++)
        {
            await noor.Press("button.reply");
            await noor.Press("main a[href*='/leren/toon/gesprek'].btn");
        }

        await noor.Has(".home-sentence");
        Assert.Equal(3, await noor.Page.Locator(".in-words dt").CountAsync());
    }

    private static async Task<string> Write(Walker noor)
    {
        await noor.Open("/");
        await noor.Press("main a[href$='/reflecties/nieuw']");
        await noor.Fill("Form.Roster[0].Name", "Emma");
        await noor.Pick("Form.Roster[0].Role", "leerling");
        await noor.Fill("Form.Texts[moment]", "De moeder van Emma belde op 06-12345678. Daarna zei Emma zelf niets meer, en ik praatte het vol.");
        await noor.Unfold("Nog iets opschrijven?");
        await noor.Fill("Form.Texts[volgende]", "Ik laat een stilte vallen.");
        await noor.Send("/reflecties");
        await noor.Sees("Emma");

        return new Uri(noor.Page.Url).AbsolutePath;
    }

    private static async Task Share(Walker noor, string reflection)
    {
        await noor.Open($"{reflection}/delen");
        await noor.Fill("Form.Question", "Hoe laat ik een stilte vallen zonder dat het pijnlijk wordt?");
        await noor.Send("/delen");
        await noor.ReplaceEveryFind();
        await noor.Press("button[name=act][value=Show]");

        await noor.Page.ArrivesAt("**/voorbeeld*");
        await noor.Sees("[leerling]");
        await noor.SeesNot("Emma");
        await noor.SeesNot("06-12345678");
        await noor.Send("/inbreng");
        await noor.Page.ArrivesAt("**/inbrengen/*");
        await noor.SeesNot("Emma");
    }

    /// <summary>Nobody opens the round: the engine's tick moves it, and tells the readers by mail.</summary>
    private async Task<string> WaitUntilTheJobMovesTheRound(Walker noor)
    {
        await noor.Open("/groep");
        var round = (await noor.Links("/rondes/"))[0];
        await MoveClock(round);

        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(250));

        while (!Post.Mails.Any(m => m.Link.EndsWith(round, StringComparison.Ordinal) && m.Subject.Contains("feedback", StringComparison.OrdinalIgnoreCase)))
        {
            Assert.True(await beat.WaitForNextTickAsync(patience.Token));
        }

        Assert.All(Post.Mails, mail => Assert.DoesNotContain("stilte", mail.Body, StringComparison.OrdinalIgnoreCase));
        Assert.All(Post.Mails, mail => Assert.DoesNotContain("Noor", mail.Body, StringComparison.Ordinal));

        return round;
    }

    private async Task GiveFeedback(string round)
    {
        foreach (var name in Peers.Append("Noor"))
        {
            var reader = await SignIn(name);
            await reader.Open(round);

            foreach (var task in await reader.Links("/toewijzingen/"))
            {
                await reader.Open(task);
                await reader.SeesNot("Emma");
                await reader.Fill("Observation", "Je schrijft dat het stil werd en dat je het volpraatte.");
                await reader.Fill("Appreciation", "Je kijkt naar je eigen aandeel, en dat helpt mij ook.");
                await reader.Fill("Question", "Wat zou er gebeuren als je eerst tot vijf telt?");
                await reader.Send(task);
                await reader.Sees("Je feedback is verstuurd");
            }
        }
    }

    private async Task React(Walker noor, string round)
    {
        await noor.Open(round);
        var mine = await MyContribution(noor);
        await noor.Open(mine);
        await noor.SeesNot("Je kijkt naar je eigen aandeel");

        await MoveClock(round);
        await noor.Open(round);
        await noor.Open(mine);
        await noor.Sees("Je kijkt naar je eigen aandeel");

        await noor.Fill("Reply", "Dank jullie wel, die vijf tellen ga ik proberen.");
        await noor.Fill("Intention", "Ik tel in gedachten tot vijf.");
        await noor.Fill("DueOn", DueDate());
        await noor.Send("/reactie");
        await noor.Open(mine);
        await noor.Sees("die vijf tellen");
        await noor.Open("/ontwikkeling");
        await noor.Sees("Ik tel in gedachten tot vijf.");
    }

    private async Task Close(Walker noor, string round)
    {
        await MoveClock(round);
        await noor.Open($"{round}/evaluatie");
        await noor.Choose("Safe", "1");
        await noor.Choose("Useful", "1");
        await noor.Choose("Time", "2");
        await noor.Send("/evaluatie");

        await MoveClock(round);
        await noor.Open(round);
        await noor.Page.ReloadAsync();
        await noor.Sees("Terugblik");

        var outsider = await SignIn("Iris");
        var answer = await outsider.Page.GotoAsync(round);
        Assert.Equal(404, answer!.Status);
    }

    private async Task ShowTheCoach(Walker noor)
    {
        await noor.Open("/ontwikkeling");
        await noor.Open((await noor.Links("/momentopnames/")).First(l => !l.EndsWith("/nieuw", StringComparison.Ordinal)));
        await noor.Send("/delen");
        await noor.Has("form[action$='/intrekken']");

        var coach = await SignIn("Marloes");
        await coach.Open("/begeleiding");
        await coach.Press("main a[href^='/begeleiding/']");
        await coach.Sees("Toon");
        Assert.Empty(await coach.Links("/reflecties"));
        Assert.Empty(await coach.Links("/inbrengen"));
    }

    private void NothingOfItStandsInTheLog()
    {
        foreach (var word in new[] { "Emma", "06-12345678", "stilte", "Noor", "voorbeeld.test" })
        {
            Assert.DoesNotContain(word, Site.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<string> MyContribution(Walker noor)
    {
        await noor.Open("/reflecties");
        await noor.Press(noor.Page.Locator("main a[href^='/reflecties/']").Filter(new() { HasText = "gedeeld" }).First);

        return (await noor.Links("/inbrengen/"))[0];
    }

    /// <summary>Moves the clock of the demo world to the moment at which this round goes on.</summary>
    private async Task MoveClock(string round)
    {
        var anyone = await SignIn("Farida");
        await anyone.Open("/klok");
        await anyone.Press($"button[name=round][value='{round.Split('/')[^1]}']");
        await anyone.Page.Context.CloseAsync();
    }

    private static string DueDate() => TimeProvider.System.GetUtcNow().AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
