using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Nothing typed is lost: not with the network, not with the tab and not with the session.</summary>
public sealed class AutosaveTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Words = "De vader zweeg, en ik telde tot vijf.";

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
