using System.Net;
using Intervisie.Core.Schools;

namespace Intervisie.Web.Tests.School;

public sealed class SchoolTests(Site site) : IClassFixture<Site>
{
    private readonly SchoolsOfTheDemo _schools = new(site);

    [Fact]
    public async Task Who_leads_a_school_sees_that_there_are_groups_and_nothing_more()
    {
        var page = await (await site.As("Wilma")).Read(_schools.Wilgenhof());
        var main = page.QuerySelector("main")!;

        Assert.Contains("Basisschool De Wilgenhof", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("samen leren in een intervisiegroep", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("De Doorvragers", main.TextContent, StringComparison.Ordinal);

        // The yearly answers may be counted, from five on; nothing else is.
        main.QuerySelector(".tally-of-promise")!.Remove();
        Assert.DoesNotContain(main.TextContent, char.IsDigit);
    }

    [Fact]
    public async Task Who_leads_a_school_sees_of_each_condition_whether_it_is_filled_in()
    {
        var page = await (await site.As("Wilma")).Read(_schools.Wilgenhof());

        Assert.Equal(PromiseLine.All.Count, page.QuerySelectorAll("main li.row .status").Count(s => s.TextContent == "ingevuld"));
    }

    [Fact]
    public async Task A_school_administrator_sees_which_groups_there_are_and_what_is_still_to_do()
    {
        var page = await (await site.As("Henk")).Read(_schools.Wilgenhof());
        var steps = page.QuerySelectorAll("main ol.rows > li").Select(s => (s.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1], s.QuerySelector(".status")!.TextContent)).ToList();

        Assert.Contains("De Doorvragers", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([("gegevens", "klaar"), ("veiligheidscontacten", "klaar"), ("mensen", "klaar"), ("ouders", "nog te doen"), ("voorwaarden", "klaar")], steps);
    }

    [Fact]
    public async Task A_colleague_sees_what_the_school_offers_and_no_group()
    {
        var page = await (await site.As("Noor")).Read(_schools.Wilgenhof());
        var text = page.QuerySelector("main")!.TextContent;

        Assert.NotNull(page.QuerySelector($"a[href='{_schools.Wilgenhof("/ouders")}']"));
        Assert.NotNull(page.QuerySelector($"a[href='{_schools.Wilgenhof("/voorwaarden")}']"));
        Assert.DoesNotContain("De Doorvragers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat je hier niet ziet", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_at_one_school_goes_straight_there()
    {
        var answer = await (await site.As("Noor")).Get("/school");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(_schools.Wilgenhof(), answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_works_at_several_chooses_by_board()
    {
        var page = await (await site.As("Farida")).Read("/school");

        Assert.Equal(["Merwe Scholengroep", "Stichting Wilgenscholen"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.NotNull(page.QuerySelector($"a[href='{_schools.Merwecollege()}']"));
    }

    [Fact]
    public async Task Who_works_at_none_reads_whom_to_ask() =>
        Assert.Contains("hoort nog bij geen school", (await (await site.As("Pieter")).Read("/school")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("/ouders")]
    [InlineData("/ouders/bewerken")]
    [InlineData("/gegevens")]
    [InlineData("/veiligheidscontacten")]
    [InlineData("/kalender")]
    [InlineData("/teamkaart")]
    [InlineData("/voorwaarden")]
    [InlineData("/voorwaarden/tekenen")]
    public async Task A_school_of_another_board_is_not_there(string path)
    {
        foreach (var person in new[] { "Noor", "Henk", "Wilma" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.As(person)).Get(_schools.Merwecollege(path))).StatusCode);
        }
    }
}
