using System.Net;

namespace Intervisie.Web.Tests.Growth;

public sealed class LookbackTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Not_yet_leaves_an_intention_open_and_yes_closes_it()
    {
        var visit = await site.As("Noor");
        var action = (await visit.Read("/ontwikkeling")).QuerySelector("form[action$='/terugblik']")!.GetAttribute("action")!;

        await visit.Post(action, ("outcome", "NotYet"));
        Assert.NotNull((await visit.Read("/ontwikkeling")).QuerySelector($"form[action='{action}']"));

        await visit.Post(action, ("outcome", "Yes"));
        Assert.Null((await visit.Read("/ontwikkeling")).QuerySelector($"form[action='{action}']"));
    }

    [Fact]
    public async Task Nobody_looks_back_on_the_intention_of_someone_else()
    {
        var noor = await site.As("Noor");
        var action = site.Ask(db => db.Intentions.First(i => i.OwnerId == site.IdOf("Noor")).Id);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await noor.Post($"/voornemens/{action}/terugblik")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.As("Saar")).Post($"/voornemens/{action}/terugblik", ("outcome", "Yes"))).StatusCode);
    }
}
