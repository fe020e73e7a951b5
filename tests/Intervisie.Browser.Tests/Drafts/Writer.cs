using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Somebody who writes a reflection in a browser of their own, in one tab or more.</summary>
internal sealed class Writer(IBrowserContext browser, IPage page)
{
    private const string Story = "[name='Form.Texts[moment]']";

    public IBrowserContext Browser => browser;

    public IPage Page => page;

    public static async Task<Writer> SignIn(BrowserRun chromium, Uri site, string name, bool ownDevice = false)
    {
        var page = await chromium.Open(site);
        var writer = new Writer(page.Context, page);
        await writer.SignIn(name);

        if (ownDevice)
        {
            await writer.TrustTheDevice();
        }

        return writer;
    }

    public async Task SignIn(string name)
    {
        await page.GotoAsync("/aanmelden");
        await page.Locator("form[action$='/aanmelden/als'] button").Filter(new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
    }

    /// <summary>A new reflection; its address names it from then on.</summary>
    public async Task<string> Begin()
    {
        await page.GotoAsync("/reflecties/nieuw");
        await page.WaitForURLAsync("**/nieuw?vel=*");

        return page.Url;
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Writer> Tab(string address)
    {
        var tab = new Writer(browser, await browser.NewPageAsync());
        await tab.Page.GotoAsync(address);

        return tab;
    }

    public Task Type(string words) => page.Locator(Story).PressSequentiallyAsync(words);

    public Task Replace(string words) => page.Locator(Story).FillAsync(words);

    /// <summary>Leaves the field, which saves at once.</summary>
    public Task LeaveTheField() => page.Locator(Story).BlurAsync();

    public Task<string> Typed() => page.Locator(Story).InputValueAsync();

    public Task IsSaved() => Is("saved");

    public Task Waits() => Is("waits");

    public Task Says(string words) => Assertions.Expect(page.Locator(".save-state")).ToContainTextAsync(words);

    public Task<string[]> KeptOnTheDevice() =>
        page.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter(k => k.startsWith('intervisie:')).map(k => k + localStorage.getItem(k))");

    public async Task SignOut()
    {
        await page.Locator(".me > summary").ClickAsync();
        await page.Locator("form[action$='/afmelden'] button").ClickAsync();
        await page.WaitForURLAsync("**/aanmelden");
    }

    public Task Close() => page.CloseAsync();

    private Task Is(string state) => Assertions.Expect(page.Locator($".save-state[data-state={state}]")).ToBeVisibleAsync();

    private async Task TrustTheDevice()
    {
        await page.GotoAsync("/instellingen");
        await page.Locator("[name=IsOwnDevice]").CheckAsync();
        await page.Locator("form[action$='/instellingen'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToBeVisibleAsync();
    }
}
