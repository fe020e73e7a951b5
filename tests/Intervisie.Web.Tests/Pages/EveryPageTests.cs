using Intervisie.Tests.Pages;

namespace Intervisie.Web.Tests.Pages;

/// <summary>What every page of the site keeps to, for every person of the demo world and a stranger (docs/testing.md).</summary>
public sealed class EveryPageTests(CrawledSite world) : IClassFixture<CrawledSite>
{
    /// <summary>Endpoints that have no page to judge here, and why.</summary>
    private static readonly Dictionary<string, string> WithoutPage = new(StringComparer.Ordinal)
    {
        ["GET /health/live"] = "a word for a machine",
        ["GET /health/ready"] = "a word for a machine",
        ["POST /concepten"] = "script sends it and hears two words back",
        ["GET /scholen/{schoolId}/mensen/voorbeeld"] = "a file to fill in",
        ["GET /leren/{module}/beeld/{name}"] = "a picture",
        ["GET /inbrengen/{id}/verborgen"] = "a few words for script",
        ["GET /meenemen/gegevens"] = "a file to keep",
        ["POST /aanmelden/als"] = "a button of the demo world, which has nothing to fill in",
    };

    [Fact]
    public void Every_endpoint_is_visited_or_named_with_its_reason()
    {
        var unseen = world.Crawls.SelectMany(c => c.Unseen).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(unseen.Except(WithoutPage.Keys));
        Assert.Empty(WithoutPage.Keys.Except(unseen.Append("POST /aanmelden/als")));
    }

    [Fact]
    public void Every_page_keeps_the_rules_of_a_page() =>
        Faults.None(world.Pages.SelectMany(page => page.Faults.Select(sentence => new Fault(page.Name, sentence))));

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var pages = world.Pages
            .DistinctBy(page => Scope.IsFull ? page.Name : $"{page.Endpoint} {page.Status} {page.State}", StringComparer.Ordinal)
            .Select(page => (page.Name, page.Html))
            .ToList();

        Faults.None(await HtmlValidation.FaultsInAsync(pages));
    }

    [Fact]
    public void Every_link_leads_somewhere() => Faults.None(world.Crawls.SelectMany(c => c.DeadLinks));

    [Fact]
    public async Task Every_file_that_a_page_loads_is_there()
    {
        var stranger = world.Site.Anonymous();
        var missing = new List<string>();

        foreach (var file in world.Crawls.SelectMany(c => c.Files).Distinct(StringComparer.Ordinal))
        {
            if (!(await stranger.Get(file)).IsSuccessStatusCode)
            {
                missing.Add(file);
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    public void Pages_that_refuse_are_among_them(int status) => Assert.Contains(world.Pages, page => page.Status == status);

    [Fact]
    public void Nobody_of_the_demo_world_is_left_out() =>
        Assert.Equal(world.Site.Ask(db => db.People.Count()) + 1, world.Pages.Select(page => page.Person).Distinct(StringComparer.Ordinal).Count());
}
