using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

public sealed class TakenBackTests(Site site) : IClassFixture<Site>
{
    private const string Begun = "Ik las dat je eerst je verhaal deed";

    [Fact]
    public async Task A_reader_keeps_what_they_began_to_write_when_the_author_takes_the_text_back()
    {
        var (assignment, reader, contribution, author) = site.Ask(db => (
            from a in db.Assignments
            where a.Feedback == null
            join c in db.Contributions on a.ContributionId equals c.Id
            join r in db.Rounds on c.RoundId equals r.Id
            where r.ClosedAt == null
            select ValueTuple.Create(a.Id, a.ReaderId, c.Id, c.AuthorId)).First());
        var reading = await As(reader);
        await reading.Post($"/toewijzingen/{assignment}", ("Observation", Begun), ("Later", "true"));

        await (await As(author)).Post($"/inbrengen/{contribution}/terugnemen");
        var answer = await reading.Get($"/toewijzingen/{assignment}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await Visit.Parse(answer);
        Assert.Contains("teruggenomen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Begun, page.QuerySelector("textarea")!.TextContent.Trim());
    }

    private async Task<Visit> As(Guid personId) =>
        await site.As(site.Ask(db => db.People.AsNoTracking().Single(p => p.Id == personId).Name.Given));
}
