using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>The page that looks a text over, and the way to it.</summary>
internal static class Reviewing
{
    /// <summary>From an empty form to the page, with a pupil Roos on the list.</summary>
    /// <returns>The address of the reflection.</returns>
    public static async Task<string> Begin(Walker writer, string story)
    {
        await writer.Open("/reflecties/nieuw");
        await writer.Fill("Form.Roster[0].Name", "Roos");
        await writer.Pick("Form.Roster[0].Role", "leerling");
        await writer.Fill("Form.Texts[moment]", story);
        await writer.Send("/reflecties");
        var reflection = new Uri(writer.Page.Url).AbsolutePath;
        await writer.Open($"{reflection}/delen");
        await writer.Fill("Form.Question", "Hoe blijf ik rustig?");
        await writer.Send("/delen");
        await writer.Page.ArrivesAt("**/nakijken*");

        return reflection;
    }

    /// <summary>Taps a name in one's own text and chooses a role.</summary>
    public static async Task Call(IPage page, string name, string role)
    {
        await Written(page).Locator("a", new() { HasText = name }).ClickAsync();
        await page.Locator("[data-review-roles]").GetByRole(AriaRole.Button, new() { Name = role, Exact = true }).ClickAsync();
    }

    public static ILocator Written(IPage page) => page.Locator("[data-written]").Last;

    public static ILocator Shared(IPage page) => page.Locator("[data-shared]").Last;
}
