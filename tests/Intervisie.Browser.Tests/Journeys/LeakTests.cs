using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>«Hier staat nog een naam» in a real Chromium: pressed by one, gone for all, also where it stands open, and back after a new look.</summary>
public sealed class LeakTests(BrowserRun chromium) : JourneyTest(chromium)
{
    private const string Begun = "Je schrijft dat je even wachtte.";
    private const int Phone = 360;

    private static readonly string[] Members = ["Iris", "Thijs", "Fatima", "Koen", "Merel", "Daan"];

    [Fact]
    public async Task One_presses_and_nobody_reads_on_until_its_author_looked_again()
    {
        var reader = await SomebodyWhoReads();
        var author = (await reader.Page.Locator("h1").TextContentAsync())!.Split(' ')[^1].Trim();
        var contribution = (await reader.Page.Locator("template[data-watch]").GetAttributeAsync("data-watch"))!.Replace("/verborgen", string.Empty, StringComparison.Ordinal);
        var text = (await reader.Page.Locator("[data-part=Text] .shared-text").First.TextContentAsync())!.Trim();
        await reader.Fill("Observation", Begun);

        await Hide(contribution, Members.First(m => m != author && m != reader.Name));

        // The page of who was reading empties by itself, and what they typed stays.
        await Expect(reader.Page.Locator("[data-part=Text]")).ToContainTextAsync("zojuist verborgen", new() { Timeout = 20_000 });
        await reader.SeesNot(text);
        await Expect(reader.Page.Locator("[name=Observation]")).ToHaveValueAsync(Begun);

        var mender = await Mend(author);
        await mender.Sees("Hoe stel ik een open vraag?");
        await reader.Open(contribution);
        await reader.Sees("Hoe stel ik een open vraag?");
        await reader.SeesNot(text);
    }

    private async Task<Walker> SomebodyWhoReads()
    {
        foreach (var name in Members)
        {
            var walker = await SignIn(name);

            if (await walker.Links("/toewijzingen/") is [var first, ..])
            {
                await walker.Open(first);
                return walker;
            }
        }

        throw new InvalidOperationException("Nobody has anything to read.");
    }

    private async Task Hide(string contribution, string name)
    {
        var walker = await SignIn(name);
        await walker.Open(contribution);
        await walker.Unfold("Hier staat nog een naam");
        await walker.Press("button[name=Part][value=Text]");
        await walker.Sees("even verborgen");
        await walker.SeesNot("Hier staat nog een naam");
    }

    private async Task<Walker> Mend(string author)
    {
        var walker = await SignIn(author);
        await walker.Press("main a[href^='/herkenbaar/']");
        Assert.Empty(await Axe.FaultsInAsync(walker.Page));
        Assert.True(await walker.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        await walker.Fill("Form.Texts[hulpvraag]", "Hoe stel ik een open vraag?");
        await walker.Press("form[action^='/herkenbaar/'] > .button-row button");
        await walker.Sees("Zet een vinkje");
        await walker.Choose("Form.HasRead", "true");
        await walker.Press("form[action^='/herkenbaar/'] > .button-row button");
        await walker.Sees("Je groep kan je tekst weer lezen.");

        return walker;
    }

    private Task<Walker> SignIn(string name) => Walker.SignIn(Chromium, Site.Address, name, script: true, Hands.Finger, Phone);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
