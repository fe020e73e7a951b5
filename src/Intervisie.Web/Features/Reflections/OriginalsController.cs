using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Erasing the words as they were first written, before their time: what the group read takes their place (NL: <i>origineel wissen</i>).</summary>
[Route("reflecties/{id:guid}/origineel/wissen")]
public sealed class OriginalsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public Task<IActionResult> Delete(Guid id, CancellationToken stop) => db.AfterClashAsync(() => EraseAsync(id, stop));

    private async Task<IActionResult> EraseAsync(Guid id, CancellationToken stop)
    {
        if (!await db.Reflections.WrittenBy(User.Id()).AnyAsync(r => r.Id == id, stop))
        {
            return NotFound();
        }

        await db.ReplaceOriginalAsync(id, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Je origineel is gewist. Hier staat nu wat je groep las."].Value;

        return Redirect($"~/reflecties/{id}");
    }
}
