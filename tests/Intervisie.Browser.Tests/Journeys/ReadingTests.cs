using System.Diagnostics;
using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>A module on a phone, with what a day at school does to it: called away while reading, called away in the conversation.</summary>
public sealed class ReadingTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Module = "/leren/vertrouwen";
    private const int Phone = 360;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Who_is_interrupted_twice_finds_the_right_spot_again()
    {
        var phone = await site.OpenAs("Youssef", Phone);
        await ReadTheFirstSection(phone);
        phone = await StopInTheMiddle(phone);

        await Continue(phone);
        await phone.ArrivesAt(url => url.EndsWith("/leren/vertrouwen/zo-doe-je-dat#p9", StringComparison.Ordinal));
        await Assertions.Expect(phone.Locator("#p9")).ToBeInViewportAsync();

        phone = await StopInTheConversation(phone);
        await Continue(phone);
        await Assertions.Expect(phone.Locator("#nu")).ToBeInViewportAsync();
        await Assertions.Expect(phone.Locator(".trail .is-done")).ToHaveCountAsync(2);

        await PlayToTheEnd(phone);
        await phone.GotoAsync(Module);
        await Assertions.Expect(Row(phone, "gesprek-oefenen")).ToContainTextAsync("gelezen");
        await Assertions.Expect(phone.Locator("main .button-row a").First).ToContainTextAsync("Verder waar je was: «Check jezelf»");
    }

    /// <summary>Nothing is pressed: the end of the text comes into view, and a while later it counts as read.</summary>
    private static async Task ReadTheFirstSection(IPage phone)
    {
        await phone.GotoAsync(Module);
        await phone.Locator("main .button-row a").First.ClickAsync();
        await phone.Locator("form[data-place]").ScrollIntoViewIfNeededAsync();
        await phone.WaitForResponseAsync(answer => answer.Url.EndsWith("/plek", StringComparison.Ordinal) && answer.Request.PostData!.Contains("uit", StringComparison.Ordinal), new() { Timeout = (float)Patience.TotalMilliseconds });

        await phone.GotoAsync(Module);
        await Assertions.Expect(Row(phone, "waarom-dit-ertoe-doet")).ToContainTextAsync("gelezen");
    }

    /// <summary>Scrolls, and the bell goes: the tab is closed at once.</summary>
    private static async Task<IPage> StopInTheMiddle(IPage phone)
    {
        await phone.GotoAsync($"{Module}/zo-doe-je-dat");
        await phone.Locator("#p9").EvaluateAsync("block => block.scrollIntoView()");

        return await AnotherTab(phone);
    }

    private static async Task<IPage> StopInTheConversation(IPage phone)
    {
        await phone.GotoAsync($"{Module}/gesprek");

        for (var made = 1; made <= 2; made++)
        {
            await phone.Locator("main .replies button").First.ClickAsync();
            await Assertions.Expect(phone.Locator(".trail .is-done")).ToHaveCountAsync(made);
            await phone.GotoAsync($"{Module}/gesprek");
        }

        return await AnotherTab(phone);
    }

    private static async Task<IPage> AnotherTab(IPage phone)
    {
        var tab = await phone.Context.NewPageAsync();

        // What a page says when it goes is sent by the browser after the page is gone.
        await phone.CloseAsync(new() { RunBeforeUnload = true });
        return tab;
    }

    /// <summary>The one big button under Leren; asked again until what the closed page sent has arrived.</summary>
    private static async Task Continue(IPage phone)
    {
        var waited = Stopwatch.StartNew();
        var way = phone.Locator("main .button-row a.btn-primary");

        do
        {
            await phone.GotoAsync("/leren");
        }
        while ((await way.CountAsync() == 0 || !(await way.GetAttributeAsync("href"))!.Contains('#', StringComparison.Ordinal)) && waited.Elapsed < Patience);

        await way.ClickAsync();
    }

    private static async Task PlayToTheEnd(IPage phone)
    {
        while (await phone.Locator("main .replies button").CountAsync() > 0)
        {
            await phone.Locator("main .replies button").First.ClickAsync();
            await phone.ArrivesAt(url => url.Contains("na=", StringComparison.Ordinal));
            await phone.GotoAsync($"{Module}/gesprek");
        }

        await Assertions.Expect(phone.Locator(".home-sentence")).ToBeVisibleAsync();
    }

    private static ILocator Row(IPage phone, string section) => phone.Locator($"ol.rows a[href$='/{section}']");
}
