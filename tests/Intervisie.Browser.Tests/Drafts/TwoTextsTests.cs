using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Drafts;

/// <summary>Two tabs, or two devices, with one form: the older never wins unseen, both texts are shown and the writer chooses.</summary>
public sealed class TwoTextsTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Words = "De vader zweeg, en ik telde tot vijf.";
    private const string OtherWords = "De moeder vroeg wat ik daarmee bedoelde.";

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
}
