using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Nothing typed is lost: not with the network, not with the tab, not with the session, and not to a second tab.</summary>
public sealed class AutosaveTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Words = "De vader zweeg, en ik telde tot vijf.";
    private const string OtherWords = "De moeder vroeg wat ik daarmee bedoelde.";

    [Fact]
    public async Task Two_seconds_after_the_last_key_it_is_saved_and_says_when()
    {
        var noor = await Writer.SignIn(site, "Noor");
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
        var noor = await Writer.SignIn(site, "Noor");
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
    public async Task A_reload_in_the_middle_of_a_word_finds_that_word_and_asks_nothing()
    {
        var noor = await Writer.SignIn(site, "Noor");
        await noor.Begin();

        await noor.Type(Words);
        await noor.Page.ReloadAsync();
        await noor.Holds(Words);
        await noor.Type(" En toen zei hij iets.");
        await noor.Page.ReloadAsync();

        await noor.Holds($"{Words} En toen zei hij iets.");
        await Assertions.Expect(noor.Page.Locator(".save-choice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_types_on_and_on_is_saved_within_five_seconds()
    {
        var noor = await Writer.SignIn(site, "Noor");
        await noor.Begin();
        var typing = noor.Page.Locator("[name='Form.Texts[moment]']").PressSequentiallyAsync(new string('a', 40), new() { Delay = 300 });

        await noor.IsSaved();

        Assert.False(typing.IsCompleted);
        await typing;
    }

    [Fact]
    public async Task A_choice_to_make_takes_no_key_from_who_is_typing()
    {
        var (_, second, _) = await TwoTabs("Iris");

        await second.Type(" En nog een zin, terwijl er twee teksten naast elkaar staan.");
        await Assertions.Expect(second.Page.Locator(".save-choice")).ToContainTextAsync("naast elkaar staan");

        await second.Holds($"{OtherWords} En nog een zin, terwijl er twee teksten naast elkaar staan.");
    }

    [Fact]
    public async Task A_copy_on_the_device_that_is_older_than_the_server_overwrites_nothing_before_a_choice()
    {
        var koen = await Writer.SignIn(site, "Koen", ownDevice: true);
        var address = await koen.Begin();
        await koen.Type("Het begin.");
        await koen.IsSaved();
        await koen.Browser.SetOfflineAsync(true);
        await koen.Type(" Zonder verbinding.");
        await koen.Says("staat veilig op dit apparaat");
        await koen.Close();
        await koen.Browser.SetOfflineAsync(false);
        await SaveFromAnotherDevice("Koen", address);

        var again = await koen.Tab(address);
        await again.Type(" Nog iets.");
        await again.LeaveTheField();
        await Assertions.Expect(again.Page.Locator(".save-choice")).ToContainTextAsync("Van de telefoon.");

        Assert.Equal("Van de telefoon.", await KeptOnTheServer("Koen", address));
    }

    [Fact]
    public async Task What_was_typed_and_taken_back_leaves_no_copy_on_the_device()
    {
        var merel = await Writer.SignIn(site, "Merel", ownDevice: true);
        await merel.Begin();
        await merel.Type("Fatima");
        Assert.NotEmpty(await merel.KeptOnTheDevice());

        await merel.Replace(string.Empty);

        Assert.Empty(await merel.KeptOnTheDevice());
    }

    [Fact]
    public async Task Without_a_network_it_waits_in_the_page_and_is_saved_when_the_network_is_back()
    {
        var bram = await Writer.SignIn(site, "Bram");
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
        var saar = await Writer.SignIn(site, "Saar", ownDevice: true);
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
        var lotte = await Writer.SignIn(site, "Lotte");
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
        var first = await Writer.SignIn(site, name);
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

    private async Task SaveFromAnotherDevice(string name, string address)
    {
        var phone = await Writer.SignIn(site, name);
        await phone.Page.GotoAsync(address);
        await phone.Replace("Van de telefoon.");
        await phone.IsSaved();
        await phone.Browser.CloseAsync();
    }

    private async Task<string> KeptOnTheServer(string name, string address)
    {
        var other = await Writer.SignIn(site, name);
        await other.Page.GotoAsync(address);

        return await other.Typed();
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
