using System.Net;

namespace Intervisie.Web.Tests.Training;

public sealed class RouteTests(Site site) : IClassFixture<Site>
{
    private const string Route = "/leren/routes/eerste-100-dagen";

    [Fact]
    public async Task A_starter_who_read_nothing_begins_with_the_first_hundred_days()
    {
        var page = await (await site.As("Youssef")).Read("/");

        Assert.Equal(Route, page.QuerySelector("main .next a.btn-primary")!.GetAttribute("href"));
        Assert.Contains("Begin met je eerste 100 dagen", page.QuerySelector("main .next")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_something_was_read_Vandaag_reads_on()
    {
        var lotte = await site.As("Lotte");
        var section = await lotte.Read("/leren/toon/waarom-dit-ertoe-doet");
        await lotte.Send(section, "/gelezen");

        Assert.DoesNotContain((await lotte.Read("/")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == Route);
    }

    [Theory]
    [InlineData("Noor")]
    [InlineData("Henk")]
    [InlineData("Marloes")]
    public async Task Everybody_finds_it_where_the_modules_are(string person)
    {
        var visit = await site.As(person);

        Assert.NotNull((await visit.Read("/leren")).QuerySelector($"main a[href='{Route}']"));
        Assert.Contains("Eerste 100 dagen", (await visit.Read(Route)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_the_modules_that_are_there_with_what_was_read()
    {
        var noor = (await (await site.As("Noor")).Read(Route)).QuerySelector("main ol.rows a[href='/leren/toon']")!;
        var saar = (await (await site.As("Saar")).Read(Route)).QuerySelector("main ol.rows a[href='/leren/toon']")!;

        Assert.Equal("bezig", noor.QuerySelector(".status")!.TextContent);
        Assert.Equal("gelezen", saar.QuerySelector(".status")!.TextContent);
        Assert.Contains("Week 3 en 4", noor.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_that_is_none_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.As("Noor")).Get("/leren/routes/snelweg")).StatusCode);
}
