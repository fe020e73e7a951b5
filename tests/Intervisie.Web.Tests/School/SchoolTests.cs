using System.Net;

namespace Intervisie.Web.Tests.School;

public sealed class SchoolTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_leads_a_school_sees_that_there_are_groups_and_nothing_more()
    {
        var page = await (await site.As("Wilma")).Read("/school");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("Basisschool De Wilgenhof", text, StringComparison.Ordinal);
        Assert.Contains("samen leren in een intervisiegroep", text, StringComparison.Ordinal);
        Assert.DoesNotContain("De Doorvragers", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsDigit);
    }

    [Fact]
    public async Task A_school_administrator_sees_which_groups_there_are()
    {
        var page = await (await site.As("Henk")).Read("/school");

        Assert.Contains("De Doorvragers", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_for_colleagues() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.As("Noor")).Get("/school")).StatusCode);
}
