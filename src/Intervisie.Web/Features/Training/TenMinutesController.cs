using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>«Heb je maar tien minuten?»: what a module comes to, and its conversation. What was not practised yet comes first.</summary>
[Route("leren/tien-minuten")]
public sealed class TenMinutesController(IntervisieDb db, TrainingLibrary library) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var me = User.Id();
        var ended = await db.PracticeRuns.AsNoTracking().Where(r => r.PersonId == me && r.FirstEndedAt != null).Select(r => r.Module).Order().ToListAsync();
        var rows = library.Spoken().Select(module => TenMinutesRow.Of(module, ended.Contains(module.Slug))).OrderBy(row => row.IsPractised);

        return View("TenMinutes", new TenMinutesPage([.. rows]));
    }
}
