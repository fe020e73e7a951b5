using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>One person in front of one screen, with the few moves a visitor makes.</summary>
internal sealed class Walker(IPage page, string name, Hands hands)
{
    public IPage Page => page;

    public string Name => name;

    public static async Task<Walker> SignIn(BrowserRun chromium, Uri site, string name, bool script, Hands hands, int width = 360)
    {
        var page = await chromium.Open(site, width, script);
        await page.GotoAsync("/aanmelden");
        await hands.Press(page.Locator("form[action$='/aanmelden/als'] button").Filter(new() { HasText = name }).First);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);

        return new(page, name, hands);
    }

    /// <summary>Somebody without an account, or who opens a link from a mail.</summary>
    public static async Task<Walker> Outside(BrowserRun chromium, Uri site, int width) => new(await chromium.Open(site, width), "niemand", Hands.Finger);

    public Task Open(string path) => page.GotoAsync(path);

    public Task Fill(string field, string text) => hands.Write(page.Locator($"[name='{field}']"), text);

    public Task Choose(string field, string value) => Choose(page.Locator($"[name='{field}'][value='{value}']"));

    public Task Choose(ILocator target) => hands.Choose(target);

    public Task Pick(string field, string option) => hands.Pick(page.Locator($"[name='{field}']"), option);

    /// <summary>Opens what lies folded under these words.</summary>
    public Task Unfold(string words) => hands.Unfold(page.Locator("main summary").Filter(new() { HasText = words }));

    public Task Press(string selector) => Press(page.Locator(selector).First);

    public Task Press(ILocator target) => hands.Press(target);

    /// <summary>Presses the first button of the form that goes to this address.</summary>
    public Task Send(string action) => Press(page.Locator($"form[action$='{action}'] button:not([formaction])").First);

    public Task Sees(string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    public Task SeesNot(string text) => Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(text);

    public Task Has(string selector) => Assertions.Expect(page.Locator(selector).First).ToBeVisibleAsync();

    /// <summary>Addresses of the links on this page that begin so.</summary>
    public async Task<IReadOnlyList<string>> Links(string start)
    {
        var links = await page.Locator($"main a[href^='{start}']").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");

        return [.. links.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Answers every find with «replace», as proposed.</summary>
    public async Task ReplaceEveryFind()
    {
        foreach (var choice in await page.Locator("main fieldset.finding input[type=radio][value=true]").AllAsync())
        {
            // Those that are certain lie folded away, and are replaced unless somebody says otherwise.
            if (await choice.IsVisibleAsync())
            {
                await Choose(choice);
            }
        }
    }
}
