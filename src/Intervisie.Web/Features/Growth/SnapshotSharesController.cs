using Intervisie.Core.Consent;
using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>«Deel met mijn coach»: lets one's coach see this one snapshot.</summary>
[Route("momentopnames/{id:guid}/delen")]
public sealed class SnapshotSharesController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid coach)
    {
        var person = User.Id();
        var isMine = await db.Snapshots.AnyAsync(s => s.Id == id && s.OwnerId == person);

        if (!isMine || !await db.CoachesOf(person).AnyAsync(c => c.CoachId == coach))
        {
            return NotFound();
        }

        if (!await db.SnapshotShares.AnyAsync(s => s.SnapshotId == id && s.CoachId == coach && s.TakenBackAt == null))
        {
            db.SnapshotShares.Add(SnapshotShare.Give(person, id, coach, clock.GetUtcNow()));
            await db.SaveOnceAsync();
        }

        TempData["Flash"] = text["Je coach ziet nu deze momentopname. Je kunt haar altijd terugnemen."].Value;
        return Redirect($"~/momentopnames/{id}");
    }
}
