namespace Intervisie.Browser.Tests.Journeys;

/// <summary>
/// A school begins: its administrator comes in by mail, sets it up, imports colleagues, keeps assessing apart and asks a coach of
/// another board (domain §7.6, steps 2–4). Then a starter of that list opens her mail and is in within five minutes (§7.2). Real
/// mail over SMTP, real jobs; on a phone and on a desktop.
/// </summary>
public sealed class SchoolTests(BrowserRun chromium) : JourneyTest(chromium)
{
    /// <summary>Both at once: mail leaves once a minute, and two schools that begin side by side see nothing of each other.</summary>
    [Fact]
    public async Task From_a_new_school_to_the_first_five_minutes_of_a_starter()
    {
        await Task.WhenAll(
            new BeginningSchool(Chromium, Site, Post, width: 360, "Berkenhof", "21kl").WalkAsync(),
            new BeginningSchool(Chromium, Site, Post, width: 1280, "Eikenhof", "22LM").WalkAsync());

        foreach (var word in new[] { "hof.test", "Anna", "Dora", "06-00000023" })
        {
            Assert.DoesNotContain(word, Site.Output, StringComparison.OrdinalIgnoreCase);
        }
    }
}
