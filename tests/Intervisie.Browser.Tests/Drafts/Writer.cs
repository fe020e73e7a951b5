using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Somebody who writes a reflection in a browser of their own, in one tab or more.</summary>
internal sealed class Writer(IBrowserContext browser, IPage page)
{
    private const int Phone = 360;
    private const string Story = "[name='Form.Texts[moment]']";

    public IBrowserContext Browser => browser;

    public IPage Page => page;

    public static async Task<Writer> SignIn(ShownSite site, string name, bool ownDevice = false)
    {
        var page = await site.OpenAs(name, Phone);
        var writer = new Writer(page.Context, page);

        if (ownDevice)
        {
            await writer.TrustTheDevice();
        }

        return writer;
    }

    public Task SignIn(string name) => page.SignInAsync(name);

    /// <summary>A new reflection; its address names it from then on.</summary>
    public async Task<string> Begin()
    {
        await page.GotoAsync("/reflecties/nieuw");
        await page.ArrivesAt("**/nieuw?vel=*");

        return page.Url;
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Writer> Tab(string address)
    {
        var tab = new Writer(browser, await browser.NewPageAsync());
        await tab.Page.GotoAsync(address);

        return tab;
    }

    /// <summary>Goes on where the text ends.</summary>
    public async Task Type(string words)
    {
        await page.Locator(Story).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(words);
    }

    public Task Replace(string words) => page.Locator(Story).FillAsync(words);

    /// <summary>Leaves the field, which saves at once.</summary>
    public Task LeaveTheField() => page.Locator(Story).BlurAsync();

    public Task<string> Typed() => page.Locator(Story).InputValueAsync();

    /// <summary>Waits for it: what was on its way when a page was opened comes a moment later.</summary>
    public Task Holds(string words) => Assertions.Expect(page.Locator(Story)).ToHaveValueAsync(words);

    public Task IsSaved() => Is("saved");

    public Task Waits() => Is("waits");

    public Task Says(string words) => Assertions.Expect(page.Locator(".save-state")).ToContainTextAsync(words);

    public Task<string[]> KeptOnTheDevice() =>
        page.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter(k => k.startsWith('intervisie:')).map(k => k + localStorage.getItem(k))");

    public async Task SignOut()
    {
        await page.Locator(".me > summary").ClickAsync();
        await page.Locator("form[action$='/afmelden'] button").ClickAsync();
        await page.ArrivesAt("**/aanmelden");
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
