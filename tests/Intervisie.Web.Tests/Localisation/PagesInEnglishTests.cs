using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Intervisie.Web.Tests.Access;

namespace Intervisie.Web.Tests.Localisation;

/// <summary>Every page, read in English by one of each part: none of our Dutch sentences is left where it is not marked as Dutch.</summary>
public sealed class PagesInEnglishTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Spoken = ["aria-label", "alt", "title", "placeholder", "data-label", "label"];

    /// <summary>What is the same in both languages is no slip.</summary>
    private static readonly HashSet<string> Dutch = [.. UsedTexts.All.Except(ScreenTexts.English.Where(t => t.Key == t.Value).Select(t => t.Key))];

    [Theory]
    [InlineData("Noor")]
    [InlineData("Iris")]
    [InlineData("Farida")]
    [InlineData("Marloes")]
    [InlineData("Henk")]
    [InlineData("Pieter")]
    public async Task No_Dutch_is_left_on_an_English_page(string givenName)
    {
        var visit = await site.As(givenName);
        await visit.Post("/instellingen", ("Language", "en"));
        var things = new NoorsThings(site);
        var slips = new List<string>();
        var pages = 0;

        foreach (var address in Endpoints.Of(site).Where(IsPage).Select(things.Address))
        {
            var answer = await visit.Get(address);

            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages++;
                slips.AddRange(DutchOn((await Visit.Parse(answer)).DocumentElement).Select(words => $"{address}: {words}"));
            }
        }

        Assert.True(pages > 15, $"Only {pages} pages were read.");
        Assert.Equal(string.Empty, string.Join('\n', slips));
    }

    [Fact]
    public void Dutch_that_is_left_would_be_found()
    {
        var page = new HtmlParser().ParseDocument("<html lang=en><p>Alleen jij ziet dit.</p><p lang=nl>Alleen jij ziet dit.</p><input aria-label='E-mailadres'><p>Only you can see this.</p></html>");

        Assert.Equal(["Alleen jij ziet dit.", "E-mailadres"], DutchOn(page.DocumentElement));
    }

    /// <summary>Pages of Development stay Dutch.</summary>
    private static bool IsPage(string endpoint) =>
        endpoint.StartsWith("GET /", StringComparison.Ordinal) && endpoint is not ("GET /klok" or "GET /postvak") && !endpoint.StartsWith("GET /health", StringComparison.Ordinal);

    private static IEnumerable<string> DutchOn(IElement page) =>
        page.GetDescendants().SelectMany(WordsIn).Select(words => words.Trim()).Where(Dutch.Contains);

    private static IEnumerable<string> WordsIn(INode node) => node switch
    {
        IText { ParentElement: { } parent } text when parent.Closest("[lang=nl]") is null => [text.Data],
        IElement element when element.Closest("[lang=nl]") is null => Spoken.Select(element.GetAttribute).OfType<string>(),
        _ => [],
    };
}
