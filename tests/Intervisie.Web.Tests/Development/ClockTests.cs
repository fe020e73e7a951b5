using System.Net;
using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Development;

public sealed class ClockTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_whole_site_follows_the_clock()
    {
        var visit = await site.As("Noor");

        await visit.Post("/klok", ("hours", "24"));

        var clock = site.Services.GetRequiredService<DemoClock>();
        Assert.Same(clock, site.Services.GetRequiredService<TimeProvider>());
        Assert.Equal($"{SchoolTime.DateOf(clock.GetUtcNow()):yyyy-MM-dd}", (await visit.Read("/")).QuerySelector("main time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_page_view_moves_a_round_whose_moment_was_reached()
    {
        var noor = site.IdOf("Noor");
        var visit = await site.As("Noor");
        var (id, step) = site.Ask(db => db.RoundsVisibleTo(noor).Where(r => r.ClosedAt == null).AsEnumerable().Select(r => (r.Id, r.StepIndex)).Single());

        await visit.Post("/klok", ("round", id.ToString()));
        await visit.Read("/");

        Assert.Equal(step + 1, site.Ask(db => db.Rounds.Where(r => r.Id == id).Select(r => r.StepIndex).Single()));
    }

    [Theory]
    [InlineData("hours", "0")]
    [InlineData("hours", "9000")]
    [InlineData("", "")]
    public async Task It_asks_how_far(string field, string value)
    {
        var visit = await site.As("Noor");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visit.Post("/klok", (field, value))).StatusCode);
    }

    [Fact]
    public async Task A_round_that_is_not_there_is_no_moment_to_go_to()
    {
        var visit = await site.As("Noor");

        Assert.Equal(HttpStatusCode.NotFound, (await visit.Post("/klok", ("round", Guid.NewGuid().ToString()))).StatusCode);
    }
}
