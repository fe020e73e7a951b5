using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>The way to a page whose address holds an id.</summary>
internal static class Walking
{
    /// <param name="way">
    /// Steps with «&gt;» between them: first an address; then what an address begins with (/rondes/), of which the first link in the
    /// page is followed; or a word (nakijken) to put behind the address of the page.
    /// </param>
    public static async Task WalkAsync(this IPage page, string way)
    {
        var steps = way.Split(" > ");
        await page.GotoAsync(steps[0]);

        foreach (var step in steps[1..])
        {
            await page.GotoAsync(step.StartsWith('/') ? await FirstLink(page, step) : $"{new Uri(page.Url).AbsolutePath}/{step}");
        }
    }

    private static async Task<string> FirstLink(IPage page, string start) =>
        (await page.Locator($"main a[href^='{start}']:not([href*='/nieuw'])").First.GetAttributeAsync("href"))!;
}
