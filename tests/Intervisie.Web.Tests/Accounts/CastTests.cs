using System.Net;

namespace Intervisie.Web.Tests.Accounts;

public sealed class CastTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Signing_in_goes_on_when_somebody_of_the_demo_world_was_erased()
    {
        site.Change(db => db.People.Single(p => p.Name.Given == "Daan").Erase(DateTimeOffset.UnixEpoch));
        var answer = await site.Anonymous().Get("/aanmelden");
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Noor", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Daan", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
