using Intervisie.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>
/// What a screen reader meets on the main pages: landmarks, headings and the names of controls, in their order. The shapes lie
/// beside this file; they name what matters and leave out the rest.
/// </summary>
public sealed class ShapeTests(ShownSite site) : IClassFixture<ShownSite>
{
    private const string Places =
        """
        - navigation "Plekken":
          - list:
            - listitem:
              - link "Vandaag"
            - listitem:
              - link "Leren"
            - listitem:
              - link "Gesprekken"
            - listitem:
              - link "Groep"
            - listitem:
              - link "Ontwikkeling"
        """;

    [Theory]
    [InlineData("aanmelden", Cast.Stranger, "/aanmelden")]
    [InlineData("vandaag", "Noor", "/")]
    [InlineData("leren", "Noor", "/leren")]
    [InlineData("module", "Noor", "/leren/toon")]
    [InlineData("stuk", "Noor", "/leren/toon/check-jezelf")]
    [InlineData("gesprek", "Noor", "/leren/toon/gesprek")]
    [InlineData("reflectie", "Noor", "/reflecties/nieuw")]
    [InlineData("nakijken", "Noor", "/reflecties > /reflecties/ > nakijken")]
    [InlineData("groep", "Noor", "/groep")]
    [InlineData("ronde", "Noor", "/groep > /rondes/")]
    [InlineData("feedback", "Iris", "/groep > /rondes/ > /toewijzingen/")]
    [InlineData("ontwikkeling", "Noor", "/ontwikkeling")]
    public async Task A_main_page_keeps_its_shape(string shape, string person, string way)
    {
        var page = await site.OpenAs(person, width: 1280);
        await page.WalkAsync(way);

        await Assertions.Expect(page.Locator("body")).ToMatchAriaSnapshotAsync(InFrame(await File.ReadAllTextAsync(ShapeFile(shape)), person));
        await page.Context.CloseAsync();
    }

    /// <summary>The landmarks that every page has, around what is its own.</summary>
    private static string InFrame(string main, string person) =>
        $"""
        - link "Naar de inhoud"
        - banner:
          - link "Intervisie"
        {(person == Cast.Stranger ? string.Empty : Places)}
        - main:
        {string.Join('\n', main.TrimEnd().Split('\n').Select(line => $"  {line}"))}
        - contentinfo:
          - link "Wie kan wat zien?"
        """;

    private static string ShapeFile(string shape) =>
        Path.Combine(Repository.Root, "tests", "Intervisie.Browser.Tests", "Pages", "Shapes", $"{shape}.yml");
}
