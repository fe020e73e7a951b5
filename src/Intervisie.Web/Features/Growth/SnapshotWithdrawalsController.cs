using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>«Toch niet delen»: takes a snapshot back from one's coach.</summary>
[Route("momentopnames/{id:guid}/intrekken")]
public sealed class SnapshotWithdrawalsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    /// <param name="id">The snapshot.</param>
    /// <param name="coach">From whom; from every coach when none is named.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid? coach)
    {
        if (!await db.Snapshots.AnyAsync(s => s.Id == id && s.OwnerId == User.Id()))
        {
            return NotFound();
        }

        foreach (var share in await db.SnapshotShares.Where(s => s.SnapshotId == id && (coach == null || s.CoachId == coach)).ToListAsync())
        {
            share.TakeBack(clock.GetUtcNow());
        }

        await db.SaveChangesAsync();

        TempData["Flash"] = text["Je coach ziet deze momentopname niet meer."].Value;
        return Redirect($"~/momentopnames/{id}");
    }
}
