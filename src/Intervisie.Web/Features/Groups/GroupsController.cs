using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Core.Work;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Groups;

/// <summary>My groups (NL: <i>groep</i>).</summary>
[Route("groep")]
public sealed class GroupsController(IntervisieDb db, TimeProvider clock) : Controller
{
    private const int PastShown = 12;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        foreach (var due in await db.RoundsVisibleTo(User.Id()).Due(now).Select(r => r.Id).ToListAsync(stop))
        {
            await AdvanceRounds.MoveFirstAsync(db, due, now, stop);
        }

        var sections = new List<GroupSection>();

        foreach (var group in await db.GroupsVisibleTo(User.Id()).OrderBy(g => g.Name).Select(g => new { g.Id, g.Name, g.SchoolId }).ToListAsync(stop))
        {
            var section = await SectionOf(group.Id, group.Name, now, stop);
            sections.Add(section with { MayInvite = section.Facilitates && await db.FacilitatesAtAsync(User.Id(), group.SchoolId, stop) });
        }

        return View(new GroupPage(sections, User.Is(Role.Facilitator) || User.Is(Role.SchoolAdmin)));
    }

    private async Task<GroupSection> SectionOf(Guid id, string name, DateTimeOffset now, CancellationToken stop)
    {
        var names = await db.NamesInAsync(id, stop);
        var rounds = await db.Rounds.Where(r => r.GroupId == id && r.ClosedAt == null && r.CancelledAt == null)
            .OrderBy(r => r.OpensAt).Whole().AsNoTracking().ToListAsync(stop);
        var past = await db.Rounds.Where(r => r.GroupId == id && (r.ClosedAt != null || r.CancelledAt != null))
            .OrderByDescending(r => r.OpensAt).Take(PastShown)
            .Select(r => new PastRow(r.Id, r.Title, r.OpensAt, r.CancelledAt != null)).ToListAsync(stop);

        return new(
            id, name, [.. names.Members.Select(m => m.Value)], [.. names.Facilitators.Select(f => f.Value)],
            [.. rounds.Select(r => RowOf(r, names.IsMember(User.Id()), now))], past,
            MayInvite: false)
        { Facilitates = names.Facilitators.Any(f => f.Key == User.Id()) };
    }

    private RoundRow RowOf(Round round, bool isMember, DateTimeOffset now) =>
        new(
            round.Id, round.Title, round.CurrentStep?.Title, round.CurrentStep?.EndsAt ?? round.OpensAt,
            isMember && round.TasksOf(User.Id(), now).Any(t => !t.IsDone));
}
