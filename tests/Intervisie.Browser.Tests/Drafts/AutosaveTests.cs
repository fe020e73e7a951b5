using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Nothing typed is lost: not with the network, not with the tab, not with the session, and not to a second tab.</summary>
public sealed class AutosaveTests(BrowserRun chromium, DemoSite demo) : IClassFixture<BrowserRun>, IClassFixture<DemoSite>
{
    private const string Words = "De vader zweeg, en ik telde tot vijf.";
    private const string OtherWords = "De moeder vroeg wat ik daarmee bedoelde.";

    private Uri Site => demo.Site.Address;

    [Fact]
    public async Task Two_seconds_after_the_last_key_it_is_saved_and_says_when()
    {
        var noor = await Writer.SignIn(chromium, Site, "Noor");
        var address = await noor.Begin();

        await noor.Type(Words);
        await noor.IsSaved();

        Assert.Matches(@"Opgeslagen \d{1,2}\.\d\d", await noor.Page.Locator(".save-state").InnerTextAsync());
        Assert.Equal(Words, await (await noor.Tab(address)).Typed());
        Assert.Empty(await noor.KeptOnTheDevice());
    }

    [Fact]
    public async Task A_tab_that_closes_in_the_middle_of_a_word_has_lost_nothing()
    {
        var noor = await Writer.SignIn(chromium, Site, "Noor");
        var address = await noor.Begin();
        await noor.Type(Words);
        var tab = await noor.Tab("/leren");
        await noor.Close();

        await Eventually(async () =>
        {
            await tab.Page.GotoAsync(address);
            return await tab.Typed() == Words;
        });
    }

    [Fact]
    public async Task Without_a_network_it_waits_in_the_page_and_is_saved_when_the_network_is_back()
    {
        var bram = await Writer.SignIn(chromium, Site, "Bram");
        var address = await bram.Begin();

        await bram.Browser.SetOfflineAsync(true);
        await bram.Type(Words);
        await bram.Says("Laat deze pagina open");
        Assert.Empty(await bram.KeptOnTheDevice());

        await bram.Browser.SetOfflineAsync(false);
        await bram.IsSaved();
        Assert.Equal(Words, await (await bram.Tab(address)).Typed());
    }

    [Fact]
    public async Task On_an_own_device_even_a_tab_closed_without_a_network_has_lost_nothing()
    {
        var saar = await Writer.SignIn(chromium, Site, "Saar", ownDevice: true);
        var address = await saar.Begin();

        await saar.Browser.SetOfflineAsync(true);
        await saar.Type(Words);
        await saar.Says("staat veilig op dit apparaat");
        await saar.Close();
        await saar.Browser.SetOfflineAsync(false);

        var again = await saar.Tab(address);
        Assert.Equal(Words, await again.Typed());
        await again.IsSaved();
        Assert.Empty(await again.KeptOnTheDevice());
    }

    [Fact]
    public async Task A_session_that_ended_keeps_the_text_until_its_writer_is_back()
    {
        var lotte = await Writer.SignIn(chromium, Site, "Lotte");
        var address = await lotte.Begin();
        await lotte.Browser.ClearCookiesAsync(new() { Name = "intervisie" });

        await lotte.Type(Words);
        await lotte.Says("Je bent niet meer aangemeld");
        Assert.Equal(Words, await lotte.Typed());

        var signIn = await lotte.Tab("/aanmelden");
        await signIn.SignIn("Lotte");
        await lotte.IsSaved();
        await signIn.Page.GotoAsync(address);
        Assert.Equal(Words, await signIn.Typed());
    }

    [Fact]
    public async Task The_older_of_two_tabs_shows_both_texts_and_the_writer_chooses_hers()
    {
        var (first, second, address) = await TwoTabs("Youssef");

        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Ga verder met wat ik hier typte" }).ClickAsync();
        await second.IsSaved();

        await first.Page.GotoAsync(address);
        Assert.Equal(OtherWords, await first.Typed());
    }

    [Fact]
    public async Task The_older_of_two_tabs_shows_both_texts_and_the_writer_chooses_the_other()
    {
        var (_, second, address) = await TwoTabs("Farida");

        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Ga verder met wat bewaard is" }).ClickAsync();
        await second.IsSaved();

        Assert.Equal(Words, await second.Typed());
        await second.Page.GotoAsync(address);
        Assert.Equal(Words, await second.Typed());
    }

    [Fact]
    public async Task An_older_tab_that_closes_without_a_choice_has_lost_nothing()
    {
        var (first, second, address) = await TwoTabs("Thijs");
        await second.Close();

        await first.Page.GotoAsync(address);

        Assert.Equal(Words, await first.Typed());
        await Assertions.Expect(first.Page.Locator("main .notice")).ToContainTextAsync(OtherWords);
    }

    private async Task<(Writer First, Writer Second, string Address)> TwoTabs(string name)
    {
        var first = await Writer.SignIn(chromium, Site, name);
        var address = await first.Begin();
        var second = await first.Tab(address);
        await first.Type(Words);
        await first.IsSaved();

        await second.Type(OtherWords);
        await second.LeaveTheField();
        var choice = second.Page.Locator(".save-choice");
        await Assertions.Expect(choice).ToContainTextAsync(Words);
        await Assertions.Expect(choice).ToContainTextAsync(OtherWords);

        return (first, second, address);
    }

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(200));

        while (!await isSo())
        {
            Assert.True(await beat.WaitForNextTickAsync(patience.Token));
        }
    }
}
