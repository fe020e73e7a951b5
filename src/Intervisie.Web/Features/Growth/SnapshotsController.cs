using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Skills;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>A snapshot of one's own skills: making one, and seeing it again; only ever by its owner.</summary>
[Route("momentopnames")]
public sealed class SnapshotsController(IntervisieDb db, SkillFramework skills, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet("nieuw")]
    public async Task<IActionResult> New(CancellationToken stop)
    {
        var typed = await this.RestoreAsync<SnapshotForm>(await db.DraftOfAsync(User.Id(), SnapshotForm.DraftSubject, stop), prefix: string.Empty);

        return View("NewSnapshot", (typed ?? new()).With(skills));
    }

    [HttpPost]
    public Task<IActionResult> Create(SnapshotForm form, CancellationToken stop) => db.AfterClashAsync(() => TakeAsync(form, stop));

    private async Task<IActionResult> TakeAsync(SnapshotForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Again(form);
        }

        try
        {
            var snapshot = SkillSnapshot.Take(User.Id(), form.RatingsIn(skills), clock.GetUtcNow());
            db.Snapshots.Add(snapshot);
            await db.DropDraftAsync(User.Id(), SnapshotForm.DraftSubject, clock.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);

            TempData["Flash"] = text["Je momentopname is bewaard."].Value;
            return RedirectToAction(nameof(Details), new { snapshot.Id });
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(nameof(SnapshotForm.Ratings), text.Why(rule));
            return Again(form);
        }
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id)
    {
        return await db.SnapshotOfAsync(User.Id(), id, skills) is { } page ? View("Snapshot", page) : NotFound();
    }

    private ViewResult Again(SnapshotForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("NewSnapshot", form.With(skills));
    }
}
