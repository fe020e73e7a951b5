using Microsoft.Playwright;
using static Intervisie.Browser.Tests.Journeys.Reviewing;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>
/// Looking over a text in a real Chromium: names in lower case, initials, a name that is a word, a leak pointed out by hand, an
/// edit after the review, the keys, and feedback that names a child. All names are invented.
/// </summary>
public sealed partial class ReviewTests(BrowserRun chromium) : JourneyTest(chromium)
{
    private const string Story =
        "Vandaag was Roos boos. Op tafel stond een roos. Haar moeder, mevrouw K. de V., zei weinig. Oom Teun lachte. "
        + "later zei fatima dat ze mag mailen naar fatima@voorbeeld.test. De buurman is de enige imker van het dorp, en de imker weet alles.";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Names_of_every_kind_are_answered_and_a_leak_is_pointed_out(int width)
    {
        var (noor, reflection) = await ToReview(width);
        var page = noor.Page;
        await Expect(page.Locator("[data-review-count]")).ToContainTextAsync("Nog");
        await AnswerEverything(noor);
        await Expect(page.Locator("[data-review-count]")).ToHaveTextAsync("Alles is beantwoord");
        await Expect(Shared(page)).ToContainTextAsync("Op tafel stond een roos.");
        await Expect(Shared(page)).ToContainTextAsync("zei weinig. [oom] lachte.");

        await Select(page, "imker");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vervang ‘imker’ overal in deze tekst" }).ClickAsync();
        await Expect(Shared(page)).ToContainTextAsync("de enige [persoon 2] van het dorp, en de [persoon 2] weet alles");
        await page.Locator("[data-review-roles] button[value='[collega]']").ClickAsync();
        await Expect(Shared(page)).ToContainTextAsync("de enige [collega] van het dorp, en de [collega] weet alles");
        await Expect(Written(page).Locator("mark")).ToHaveTextAsync(["imker", "imker"]);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        var promised = await Shared(page).InnerTextAsync();
        await noor.Press("button[name=act][value=Show]");
        await NobodyIsThere(noor);
        await noor.Sees(promised);
        var preview = page.Url;

        await noor.Open($"{reflection}/bewerken");
        await noor.Fill("Form.Texts[moment]", Story + " Ook Anouk was erbij.");
        await noor.Press($"form[action$='{reflection}'] button:not([formaction])");
        await noor.Open(new Uri(preview).PathAndQuery);
        await page.ArrivesAt("**/nakijken*");
        await AnswerEverything(noor);
        await noor.Press("button[name=act][value=Show]");
        await NobodyIsThere(noor);
        await noor.SeesNot("Anouk");
        await noor.Send("/inbreng");
        await page.ArrivesAt("**/inbrengen/*");
        await NobodyIsThere(noor);
    }

    [Fact]
    public async Task What_was_pointed_out_is_taken_away_again()
    {
        var (noor, _) = await ToReview(360);
        await Select(noor.Page, "mke");
        await noor.Page.Locator("[data-review-pick]").ClickAsync();
        await Expect(Shared(noor.Page)).Not.ToContainTextAsync("imker");

        await noor.Page.Locator("[data-review-undo]").ClickAsync();

        await Expect(Shared(noor.Page)).ToContainTextAsync("imker");
        await Expect(Written(noor.Page).Locator("mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_mark_leads_to_its_question_and_back()
    {
        var (noor, _) = await ToReview(1280);
        var page = noor.Page;
        await Written(page).Locator("a.is-open").First.ClickAsync();
        var question = page.Locator(".finding:focus");
        await Expect(question).ToBeVisibleAsync();
        var found = await question.GetAttributeAsync("data-find");

        await question.Locator("a").ClickAsync();
        await Expect(page.Locator("a.found:focus")).ToHaveTextAsync(found!);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_mark_that_is_answered_takes_another_word(int width)
    {
        var (noor, _) = await ToReview(width);
        var page = noor.Page;
        var said = page.Locator("[data-review-said]");
        await Written(page).Locator("a", new() { HasText = "fatima@voorbeeld.test" }).ClickAsync();
        await Expect(said).ToHaveTextAsync("‘fatima@voorbeeld.test’ wordt [e-mailadres]");

        await page.Locator("[data-review-roles] .chip[value='']").ClickAsync();
        await page.Locator("[data-review-word]").PressSequentiallyAsync("haar mail");
        await Expect(Shared(page)).ToContainTextAsync("mailen naar haar mail");
        await page.Keyboard.PressAsync("Enter");

        await Expect(said).ToHaveTextAsync("‘fatima@voorbeeld.test’ wordt haar mail");
        await Expect(page.Locator("[data-review-roles]")).ToBeHiddenAsync();
        await Expect(page.Locator("a.found:focus")).ToHaveTextAsync("fatima@voorbeeld.test");
    }

    [Fact]
    public async Task A_role_is_for_all_of_one_person_and_a_second_pupil_gets_a_number()
    {
        var (noor, _) = await ToReview(360, "Ik sprak Wout Blommers over Storm. Later zag ik Dewi met Wout.");
        var page = noor.Page;
        await AnswerEverything(noor);
        await Call(page, "Wout Blommers", "vader");
        await Call(page, "Dewi", "leerling 2");
        await Expect(Shared(page)).ToHaveTextAsync("Ik sprak [vader] over [leerling]. Later zag ik [leerling 2] met [vader].");

        await Written(page).Locator("a", new() { HasText = "Dewi" }).ClickAsync();
        await page.Locator("[data-review-undo]").ClickAsync();
        await Expect(Shared(page)).ToContainTextAsync("Later zag ik [leerling 2] met [vader].");

        var promised = await Shared(page).InnerTextAsync();
        await noor.Press("button[name=act][value=Show]");
        await noor.Sees(promised);
    }

    [Fact]
    public async Task What_is_pointed_out_without_a_role_is_nobody_else_here_and_there()
    {
        var (noor, _) = await ToReview(360, "Ik sprak Dewi, Joris en snuffie over de imker.");
        await AnswerEverything(noor);
        await Select(noor.Page, "imker");
        await noor.Page.Locator("[data-review-pick]").ClickAsync();
        await noor.Page.Keyboard.PressAsync("Escape");
        var promised = await Shared(noor.Page).InnerTextAsync();
        Assert.Equal(4, promised.Split("[persoon").Length - 1);
        Assert.Equal(4, promised.Split('[').Skip(1).Select(rest => rest[..rest.IndexOf(']')]).Distinct(StringComparer.Ordinal).Count());

        await noor.Press("button[name=act][value=Show]");
        await noor.Sees(promised);
    }

    [Fact]
    public async Task The_keys_go_through_all_of_it_and_stay_out_of_the_fields()
    {
        var (noor, _) = await ToReview(1280);
        var (page, keys) = (noor.Page, noor.Page.Keyboard);
        await keys.PressAsync("a");
        await Expect(page.Locator(".finding input[type=radio][value=true]:checked")).ToHaveCountAsync(await Certain(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Nakijken met je toetsenbord" }).ClickAsync();
        await Expect(page.Locator("kbd").First).ToBeVisibleAsync();
        await Expect(page.Locator(".finding:focus")).ToHaveAttributeAsync("data-certain", "false");

        for (var i = 0; i < 10 && await Open(page) > 0; i++)
        {
            var isFlower = await page.Locator(".finding:focus").GetAttributeAsync("data-find") is "roos" or "Roos";
            await keys.PressAsync(isFlower ? "r" : "a");
        }

        await Expect(page.Locator("[data-review-count]")).ToHaveTextAsync("Alles is beantwoord");
        await Expect(Shared(page)).ToContainTextAsync("een roos");

        await GoTo(page, "fatima@voorbeeld.test");
        await keys.PressAsync("r");
        await Expect(page.Locator("[data-review-said]")).ToContainTextAsync("kan niet blijven staan");
        await Expect(Shared(page)).Not.ToContainTextAsync("fatima@voorbeeld.test");

        var field = page.Locator(".finding[data-find='fatima@voorbeeld.test'] input[type=text]");
        await field.FillAsync("");
        await field.PressSequentiallyAsync("jakker");
        await Expect(field).ToHaveValueAsync("jakker");
        await Expect(Shared(page)).ToContainTextAsync("mailen naar jakker");
    }

    [Fact]
    public async Task A_certain_name_stays_only_when_said_twice()
    {
        var (noor, _) = await ToReview(1280, "De vader van Snuffie belde.");
        var (page, keys) = (noor.Page, noor.Page.Keyboard);
        await GoTo(page, "Snuffie");

        await keys.PressAsync("r");
        await Expect(page.Locator("[data-review-said]")).ToContainTextAsync("nog een keer op r");
        await Expect(Shared(page)).ToContainTextAsync("De vader van [leerling] belde.");
        await Expect(page.Locator("[data-review-count]")).ToHaveTextAsync("Nog 1 vraag");

        await keys.PressAsync("r");
        await Expect(Shared(page)).ToContainTextAsync("De vader van Snuffie belde.");
        await noor.Press("button[name=act][value=Show]");
        await noor.Sees("De vader van Snuffie belde.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Feedback_that_names_a_child_is_refused_until_it_is_mended(bool script)
    {
        var iris = await Walker.SignIn(Chromium, Site.Address, "Iris", script, Hands.Finger);
        var observation = iris.Page.Locator("[data-passage=Observation] [data-shared]");
        await iris.Open("/groep");
        await iris.Open((await iris.Links("/rondes/"))[0]);
        var task = (await iris.Links("/toewijzingen/"))[0];
        await iris.Open(task);
        await iris.Fill("Observation", "Je schrijft dat Mehmet boos werd en dat merel niets zei.");
        await iris.Fill("Appreciation", "Je bleef rustig.");
        await iris.Send(task);
        await iris.Sees("Er staat iets in je tekst waaraan iemand te herkennen kan zijn");
        await Expect(observation).Not.ToContainTextAsync("Mehmet");

        await Edit(iris, script);
        await iris.Press("[name='Review.Again']");
        await Expect(observation).ToContainTextAsync("Dat is knap.");
        await iris.ReplaceEveryFind();
        await iris.Press(iris.Page.Locator("button.btn-primary[type=submit]").Filter(new() { HasText = "Stuur in" }));
        await iris.Sees("Je feedback is verstuurd");
        await iris.Open(task);
        var given = await iris.Page.Locator("#Observation").InputValueAsync();
        Assert.StartsWith("Je schrijft dat [", given, StringComparison.Ordinal);
        Assert.EndsWith("] niets zei. Dat is knap.", given, StringComparison.Ordinal);
        Assert.DoesNotContain("Mehmet", given, StringComparison.Ordinal);
    }

    /// <summary>With script it is said at once that the text has to be looked over again.</summary>
    private static async Task Edit(Walker iris, bool script)
    {
        await iris.Fill("Observation", "Je schrijft dat Mehmet boos werd en dat merel niets zei. Dat is knap.");

        if (script)
        {
            await Expect(iris.Page.Locator("[data-review-count]")).ToContainTextAsync("Je tekst is veranderd");
        }
    }
}
