using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The names somebody wrote before, for them alone: to look at and to erase (NL: <i>namenlijst</i>).</summary>
[Route("namenlijst")]
public sealed class KnownNamesController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    private IQueryable<KnownName> Mine => db.KnownNames.Where(n => n.OwnerId == User.Id());

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View("KnownNames", (await db.KnownNamesOfAsync(User.Id(), clock.GetUtcNow(), stop)).Select(KnownNameRow.Of).ToList());

    [HttpPost("{id:guid}/verwijderen")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken stop)
    {
        if (await Mine.Where(n => n.Id == id).ExecuteDeleteAsync(stop) == 0)
        {
            return NotFound();
        }

        TempData["Flash"] = text["Die naam is gewist."].Value;

        return Redirect("~/namenlijst");
    }

    [HttpPost("leeg")]
    public async Task<IActionResult> DeleteAll(CancellationToken stop)
    {
        await Mine.ExecuteDeleteAsync(stop);
        TempData["Flash"] = text["Je namenlijst is leeg."].Value;

        return Redirect("~/namenlijst");
    }
}
