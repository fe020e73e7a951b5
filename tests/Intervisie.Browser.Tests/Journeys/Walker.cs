using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>One person in front of one screen, with the few moves a visitor makes.</summary>
internal sealed class Walker(IPage page, string name)
{
    public IPage Page => page;

    public string Name => name;

    public static async Task<Walker> SignIn(BrowserRun chromium, Uri site, string name, bool script)
    {
        var page = await chromium.Open(site, script: script);
        await page.SignInAsync(name);

        return new(page, name);
    }

    public Task Open(string path) => page.GotoAsync(path);

    public Task Fill(string field, string text) => page.Locator($"[name='{field}']").FillAsync(text);

    public Task Choose(string field, string value) => page.Locator($"[name='{field}'][value='{value}']").CheckAsync();

    /// <summary>Presses the first button of the form that goes to this address.</summary>
    public Task Send(string action) => page.Locator($"form[action$='{action}'] button").First.ClickAsync();

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
                await choice.CheckAsync();
            }
        }
    }
}
