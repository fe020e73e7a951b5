using Microsoft.Playwright;

namespace Intervisie.Browser.Tests;

/// <summary>
/// Waits for where a page goes. Waiting for its event «load» sometimes fails under load, when that has come already; so the page itself is asked.
/// </summary>
internal static class Arriving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <param name="address">A glob, such as «**/nakijken*».</param>
    public static async Task ArrivesAt(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await IsRead(page);
    }

    public static async Task ArrivesAt(this IPage page, Func<string, bool> address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await IsRead(page);
    }

    private static async Task IsRead(IPage page)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(20));

        while (await page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            await beat.WaitForNextTickAsync(patience.Token);
        }
    }
}
