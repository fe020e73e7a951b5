using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>The laptop is shared and the screen may be the class's: nothing of one person is there for the next.</summary>
public sealed class SharedDeviceTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Words = "Dit is van mij alleen, en van niemand na mij.";

    [Fact]
    public async Task Signing_out_wipes_what_waited_on_the_device_and_the_next_person_finds_nothing()
    {
        var noor = await Writer.SignIn(site, "Noor", ownDevice: true);
        var address = await noor.Begin();
        await WriteWithoutTheServer(noor);
        Assert.Contains(await noor.KeptOnTheDevice(), kept => kept.Contains(Words, StringComparison.Ordinal));

        await noor.SignOut();
        Assert.Empty(await noor.KeptOnTheDevice());

        await noor.SignIn("Saar");
        await noor.Page.GotoAsync(address);
        Assert.DoesNotContain(Words, await noor.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await noor.KeptOnTheDevice());
        await noor.Page.GotoAsync("/instellingen");
        Assert.False(await noor.Page.Locator("[name=IsOwnDevice]").IsCheckedAsync());
    }

    [Fact]
    public async Task A_second_account_in_the_same_browser_never_sees_what_waits_for_the_first()
    {
        var noor = await Writer.SignIn(site, "Noor", ownDevice: true);
        var address = await noor.Begin();
        await WriteWithoutTheServer(noor);
        await noor.Browser.ClearCookiesAsync(new() { Name = "intervisie" });

        var saar = await noor.Tab("/aanmelden");
        await saar.SignIn("Saar");
        await saar.Page.GotoAsync(address);
        await Assertions.Expect(saar.Page.Locator(".save-state")).ToBeVisibleAsync();

        Assert.Equal(string.Empty, await saar.Typed());
        Assert.DoesNotContain(Words, await saar.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await saar.KeptOnTheDevice());
    }

    [Fact]
    public async Task After_signing_out_in_one_tab_another_tab_keeps_nothing_on_the_device()
    {
        var iris = await Writer.SignIn(site, "Iris", ownDevice: true);
        await iris.Begin();
        var tab = await iris.Tab("/leren");

        await tab.SignOut();
        await iris.Type(Words);
        await iris.Says("Je bent niet meer aangemeld");

        Assert.Empty(await iris.KeptOnTheDevice());
    }

    [Fact]
    public async Task A_dialog_before_something_final_begins_at_the_way_out()
    {
        var lotte = await Writer.SignIn(site, "Lotte");
        await lotte.Begin();
        await lotte.Type(Words);
        await lotte.Page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
        await lotte.Page.Locator("main summary").Filter(new() { HasText = "Deze reflectie verwijderen" }).ClickAsync();

        await Assertions.Expect(lotte.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Assertions.Expect(lotte.Page.GetByRole(AriaRole.Button, new() { Name = "Toch niet" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_of_the_first_person_saves_nothing_in_the_account_of_the_second()
    {
        var bram = await Writer.SignIn(site, "Bram");
        var address = await bram.Begin();
        var second = await bram.Tab("/leren");
        await second.SignOut();
        await second.SignIn("Lotte");

        await bram.Type(Words);
        await bram.Says("iemand anders aangemeld");

        Assert.Equal(Words, await bram.Typed());
        await second.Page.GotoAsync(address);
        Assert.Equal(string.Empty, await second.Typed());
    }

    [Fact]
    public async Task A_shut_screen_shows_nothing_on_any_page_until_somebody_taps()
    {
        var noor = await Writer.SignIn(site, "Noor");
        var other = await noor.Tab("/groep");

        await noor.Page.Locator(".closes-screen").ClickAsync();
        await IsShut(noor.Page);
        await IsShut(other.Page);
        await noor.Page.GotoAsync("/reflecties");
        await IsShut(noor.Page);

        await noor.Page.Locator(".curtain").ClickAsync();
        await IsOpen(noor.Page);
        await IsOpen(other.Page);
        Assert.Contains("reflecties", await noor.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_twice_shuts_the_screen_and_once_does_not()
    {
        var noor = await Writer.SignIn(site, "Noor");

        await noor.Page.Keyboard.PressAsync("Escape");
        await IsOpen(noor.Page);
        await noor.Page.Keyboard.PressAsync("Escape");
        await noor.Page.Keyboard.PressAsync("Escape");

        await IsShut(noor.Page);
        await noor.Page.Keyboard.PressAsync("Enter");
        await IsOpen(noor.Page);
    }

    /// <summary>The server is out of reach for the saving alone, so that signing out still works.</summary>
    private static async Task WriteWithoutTheServer(Writer writer)
    {
        await writer.Browser.RouteAsync("**/concepten", route => route.AbortAsync());
        await writer.Type(Words);
        await writer.Says("staat veilig op dit apparaat");
    }

    private static async Task IsShut(IPage page)
    {
        await Assertions.Expect(page.Locator(".curtain")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeHiddenAsync();
        Assert.Equal("Intervisie", await page.TitleAsync());
    }

    private static async Task IsOpen(IPage page)
    {
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".curtain")).ToBeHiddenAsync();
    }
}
