using System.Net;
using Microsoft.Playwright;
using static Intervisie.Browser.Tests.Journeys.Reviewing;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>What was answered while looking a text over is kept as it is given. All names are invented.</summary>
public sealed class KeptAnswerTests(BrowserRun chromium) : JourneyTest(chromium)
{
    private const string Keeping = "act=Keep";

    [Fact]
    public async Task Answers_roles_and_what_was_pointed_out_survive_a_reload()
    {
        var page = (await ToReview()).Page;
        await Kept(page, () => Flower(page).CheckAsync());
        await Kept(page, () => Call(page, "Dewi", "moeder"));
        await page.Locator(".added-finds summary").ClickAsync();
        await Kept(page, () => page.Locator("[name='Review.Added[0].Text']").FillAsync("imker"));
        var shown = await Shared(page).InnerTextAsync();
        Assert.Contains("[moeder] over een roos", shown, StringComparison.Ordinal);

        await page.ReloadAsync();

        await Expect(Flower(page)).ToBeCheckedAsync();
        await Expect(page.Locator("[name='Review.Added[0].Text']")).ToBeVisibleAsync();
        await Expect(Shared(page)).ToHaveTextAsync(shown);
    }

    [Fact]
    public async Task An_answer_given_just_before_the_page_is_left_is_kept()
    {
        var noor = await ToReview();
        var review = noor.Page.Url;
        await Flower(noor.Page).CheckAsync();

        await noor.Open("/vandaag");

        await noor.Open(review);
        await Expect(Flower(noor.Page)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_answer_that_is_slow_does_not_hold_up_the_form_and_does_not_close_the_gate_behind_it()
    {
        var noor = await ToReview();
        var page = noor.Page;
        var held = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/nakijken*", route => IsKeeping(route.Request) && held.TrySetResult(route) ? Task.CompletedTask : route.ContinueAsync());
        await Flower(page).CheckAsync();
        var late = await held.Task;
        var (address, body) = (late.Request.Url, late.Request.PostData!);

        await noor.Press("button[name=act][value=Show]");
        await page.ArrivesAt("**/voorbeeld*");
        var arrived = await page.APIRequest.PostAsync(address, new() { Data = body, Headers = [new("Content-Type", "application/x-www-form-urlencoded")] });

        Assert.Equal((int)HttpStatusCode.Conflict, arrived.Status);
        await page.ReloadAsync();
        await noor.Sees("over een roos");
        Assert.Contains("/voorbeeld", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_tab_erases_nothing_and_says_so()
    {
        var noor = await ToReview();
        var other = await noor.Page.Context.NewPageAsync();
        await other.GotoAsync(noor.Page.Url);
        await Kept(noor.Page, () => Flower(noor.Page).CheckAsync());

        await Call(other, "Dewi", "moeder");

        await Expect(other.Locator("[data-review-said]")).ToContainTextAsync("net ergens anders veranderd");
        await other.ReloadAsync();
        await Expect(Flower(other)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_answer_that_could_not_be_kept_says_so_and_is_tried_again()
    {
        var page = (await ToReview()).Page;
        await page.Context.SetOfflineAsync(true);
        await Flower(page).CheckAsync();
        await Expect(page.Locator("[data-review-said]")).ToContainTextAsync("nog niet bewaard");

        await Kept(page, () => page.Context.SetOfflineAsync(false));

        await Expect(page.Locator("[data-review-said]")).ToHaveTextAsync("");
        await page.ReloadAsync();
        await Expect(Flower(page)).ToBeCheckedAsync();
    }

    private async Task<Walker> ToReview()
    {
        var noor = await Walker.SignIn(Chromium, Site.Address, "Noor", script: true, Hands.Finger);
        await Begin(noor, "Ik sprak Dewi over een roos. De imker zei niets.");

        return noor;
    }

    private static async Task Kept(IPage page, Func<Task> act)
    {
        var answer = await page.RunAndWaitForResponseAsync(act, r => IsKeeping(r.Request));
        Assert.Equal((int)HttpStatusCode.OK, answer.Status);
    }

    private static bool IsKeeping(IRequest request) => request.PostData?.Contains(Keeping, StringComparison.Ordinal) == true;

    /// <summary>«Nee, dit is geen naam.»</summary>
    private static ILocator Flower(IPage page) => page.Locator(".finding[data-find=roos] input[type=radio][value=false]");

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
