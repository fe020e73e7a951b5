using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Skills;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Coaching;

/// <summary>The starters a coach guides, and of one of them only what was shared.</summary>
[Route("begeleiding")]
public sealed class StartersController(IntervisieDb db, SkillFramework skills) : Controller
{
    [HttpGet, Authorize(Roles = nameof(Role.Coach))]
    public async Task<IActionResult> Index()
    {
        var coach = User.Id();
        var starters = await db.StartersOf(coach).Join(db.People, relation => relation.StarterId, person => person.Id, (_, person) => person).AsNoTracking().ToListAsync();
        var sharing = await db.SnapshotShares.Where(s => s.CoachId == coach && s.TakenBackAt == null).Select(s => s.OwnerId).Distinct().ToListAsync();

        return View("Starters", new StartersPage(
            [.. starters.OrderBy(s => s.Name.Family).ThenBy(s => s.Name.Given).Select(s => new StarterRow(s.Id, ShownName.InFull(s).Text, sharing.Contains(s.Id)))]));
    }

    [HttpGet("{starterId:guid}")]
    public async Task<IActionResult> Details(Guid starterId)
    {
        var coach = User.Id();
        var starter = await db.StartersOf(coach)
            .Where(relation => relation.StarterId == starterId)
            .Join(db.People, relation => relation.StarterId, person => person.Id, (_, person) => person)
            .AsNoTracking()
            .FirstOrDefaultAsync();

        if (starter is null)
        {
            return NotFound();
        }

        var snapshots = await db.SnapshotsSharedBy(starterId, coach).AsNoTracking().OrderByDescending(s => s.TakenAt).ToListAsync();

        return View("Starter", new StarterPage(ShownName.InFull(starter).Text, [.. snapshots.Select(s => SharedSnapshot.Of(s, skills))]));
    }
}
