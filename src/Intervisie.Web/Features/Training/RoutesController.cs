using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>A learning route (NL: <i>leerroute</i>) with its modules and where the reader was.</summary>
[Route("leren/routes/{route}")]
public sealed class RoutesController(IntervisieDb db, TrainingLibrary library, LearningPaths paths) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(string route)
    {
        if (paths.Find(route) is not { } path || path.In(library) is not { Count: > 0 } steps)
        {
            return NotFound();
        }

        var me = User.Id();
        var progress = await db.SectionProgress.AsNoTracking().Where(p => p.PersonId == me).ToListAsync();

        return View("Route", RoutePage.Of(path, steps.Select(s => (s.Step, ModuleProgress.Of(s.Module.In(Languages.Current), progress)))));
    }
}
