using Microsoft.Playwright;

namespace Intervisie.Browser.Tests;

/// <summary>The one click with which the demo world lets somebody in.</summary>
internal static class SigningIn
{
    public static async Task SignInAsync(this IPage page, string name)
    {
        await page.GotoAsync("/aanmelden");
        await page.Locator("form[action$='/aanmelden/als'] button").Filter(new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
    }
}
