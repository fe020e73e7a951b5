using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>One school that begins, on a screen of one width.</summary>
internal sealed class BeginningSchool(BrowserRun chromium, RunningSite site, SmtpSink post, int width, string name, string brin)
{
    private const string Password = "een lange zin om te onthouden";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private readonly string _school = $"Basisschool De {name}";
    private readonly string _domain = $"{name.ToLowerInvariant()}.test";

    private string Colleagues => $"""
        naam;e-mail;rol
        Anna de Wit;anna@{_domain};starter
        Bas Verhoeven;bas@{_domain};leraar
        Directeur Dora Prins;dora@{_domain};leidinggevende
        Zonder Apenstaart;zonder.{_domain};leraar
        Anna de Wit;anna@{_domain};starter

        """;

    public async Task WalkAsync()
    {
        await AddSchool();
        var hanna = await Accept("hanna", "Hanna", "Bosch", asksYear: false);
        await SetUp(hanna);
        await Import(hanna);
        var anna = await AcceptAsAnna();
        await Accept("dora", given: null, family: null, asksYear: false);
        await KeepAssessingApart(hanna);
        await AskACoachOfAnotherBoard(hanna);
        await LookAround(anna);
    }

    private async Task AddSchool()
    {
        var pieter = await Walker.SignIn(chromium, site.Address, "Pieter", script: true, Hands.Finger, width);
        await pieter.Open("/beheer/scholen");
        await pieter.Fill("NewBoard", $"Stichting {name}");
        await pieter.Fill("Name", _school);
        await pieter.Fill("Brin", brin);
        await pieter.Pick("Region", "Central");
        await pieter.Pick("Sector", "Po");
        await pieter.Fill("Administrator", $"hanna@{_domain}");
        await pieter.Send("/beheer/scholen");
        await pieter.Sees(_school);
    }

    /// <summary>By the link in the mail; at most four questions.</summary>
    private async Task<Walker> Accept(string who, string? given, string? family, bool asksYear)
    {
        var walker = await Walker.Outside(chromium, site.Address, width);
        await walker.Open(await LinkTo($"{who}@{_domain}"));
        await walker.Sees(_school);
        Assert.InRange(await Questions(walker), 2, 4);

        if (given is not null)
        {
            await walker.Fill("Given", given);
            await walker.Fill("Family", family!);
        }

        if (asksYear)
        {
            await walker.Choose("Year", "First");
        }

        await walker.Fill("Password", Password);
        await walker.Press("main form button[type=submit]");
        await walker.Page.ArrivesAt("**/welkom/begin");

        return walker;
    }

    /// <summary>A fieldset is one question, and so is a field that stands by itself.</summary>
    private static async Task<int> Questions(Walker walker) =>
        await walker.Page.Locator("main form fieldset").CountAsync() + await walker.Page.Locator("main form > .field").CountAsync();

    private async Task SetUp(Walker hanna)
    {
        await hanna.Press("main a:has-text('Nu niet')");
        await hanna.Open("/school");
        await hanna.Page.ArrivesAt("**/scholen/*");
        var school = new Uri(hanna.Page.Url).AbsolutePath;

        await hanna.Open($"{school}/gegevens");
        await hanna.Fill("Locations", "Hoofdgebouw\nDependance");
        await hanna.Fill("PrivacyContact", $"privacy@{_domain}");
        await hanna.Send("/gegevens");

        // The next step of setting up stands ready by itself.
        await hanna.Page.ArrivesAt("**/veiligheidscontacten");
        var names = hanna.Page.Locator("main input[name$='.Name']");
        var phones = hanna.Page.Locator("main input[name$='.Phone']");
        var hours = hanna.Page.Locator("main input[name$='.Reachable']");
        Assert.Equal(4, await names.CountAsync());

        for (var i = 0; i < 4; i++)
        {
            await names.Nth(i).FillAsync("Anneke Vos");
            await phones.Nth(i).FillAsync($"06-0000002{i}");
            await hours.Nth(i).FillAsync("schooldagen tot 17.00 uur");
        }

        await hanna.Send("/veiligheidscontacten");
        await hanna.Open("/veiligheid");
        await hanna.Sees("06-00000023");
        await hanna.Sees("112");
    }

    private async Task Import(Walker hanna)
    {
        await hanna.Open("/school");
        var people = $"{new Uri(hanna.Page.Url).AbsolutePath}/mensen";
        await hanna.Open($"{people}/import");
        await hanna.Page.SetInputFilesAsync("#File", new FilePayload { Name = "collegas.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Colleagues) });
        await hanna.Press("main form[enctype] button[type=submit]");

        // A dry run: what is wrong is named by its line, and nobody has been asked.
        await hanna.Sees("nog niets verstuurd");
        await hanna.Sees("Zonder Apenstaart");
        Assert.DoesNotContain(post.Mails, m => m.Recipient == $"anna@{_domain}");

        await hanna.Send("/uitvoeren");
        await hanna.Sees("Klaar.");
        await hanna.Open(people);
        await hanna.Sees($"bas@{_domain}");
        await hanna.SeesNot($"zonder.{_domain}");
    }

    private async Task<Walker> AcceptAsAnna()
    {
        var anna = await Accept("anna", given: null, family: null, asksYear: true);
        await anna.Sees("Anna");
        await anna.Sees("Eerste 100 dagen");

        return anna;
    }

    private static async Task KeepAssessingApart(Walker hanna)
    {
        await hanna.Open("/school");
        await hanna.Open($"{new Uri(hanna.Page.Url).AbsolutePath}/mensen");
        await hanna.Press("main a:has-text('Dora Prins')");
        await hanna.Unfold("Leg vast welke");
        await hanna.Choose(hanna.Page.Locator("label:has-text('Anna de Wit') input"));
        await hanna.Send("/beoordelaars");
        await hanna.Sees("Anna de Wit");
    }

    private async Task AskACoachOfAnotherBoard(Walker hanna)
    {
        await hanna.Open("/school");
        var people = $"{new Uri(hanna.Page.Url).AbsolutePath}/mensen";
        await hanna.Open($"{people}/uitnodigingen/nieuw");
        await hanna.Fill("Form.Email", "gerard@voorbeeld.test");
        await hanna.Pick("Form.Role", "Coach");
        await hanna.Send("/uitnodigingen");

        var link = await LinkTo("gerard@voorbeeld.test");
        var gerard = await Walker.SignIn(chromium, site.Address, "Gerard", script: true, Hands.Finger, width);
        await gerard.Open(link);
        await gerard.Sees(_school);
        await gerard.Press("main form button[type=submit]");

        await hanna.Open(people);
        await hanna.Sees("Gerard Kuipers");

        // Of his other board nothing is shown.
        await hanna.SeesNot("Merwecollege");
        await gerard.Open("/school");
        await gerard.Sees("Merwecollege");
        await gerard.Sees(_school);
    }

    private static async Task LookAround(Walker anna)
    {
        await anna.Press("main a:has-text('Nu niet')");
        await anna.Has("h1:has-text('Anna')");
        await anna.Sees("100 dagen");
        await anna.Open("/school");
        await anna.SeesNot("Bas Verhoeven");
        var answer = await anna.Page.GotoAsync($"{new Uri(anna.Page.Url).AbsolutePath}/mensen");
        Assert.Equal(403, answer!.Status);
    }

    /// <summary>The job sends it within a minute; the link works as it stands in the mail.</summary>
    private async Task<string> LinkTo(string address)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(250));

        while (true)
        {
            if (post.Mails.FirstOrDefault(m => m.Recipient == address && m.Body.Contains(_school, StringComparison.Ordinal)) is { } mail)
            {
                Assert.DoesNotContain("Hanna", mail.Body, StringComparison.Ordinal);

                return new Uri(mail.Link).AbsolutePath;
            }

            Assert.True(await beat.WaitForNextTickAsync(patience.Token));
        }
    }
}
