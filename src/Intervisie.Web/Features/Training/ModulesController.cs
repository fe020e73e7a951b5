using Intervisie.Core.Data;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>The modules, and one module with its sections and where the reader was.</summary>
[Route("leren")]
public sealed class ModulesController(IntervisieDb db, TrainingLibrary library, LearningPaths paths, SkillFramework skills) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var person = User.Id();
        var progress = await db.SectionProgress.AsNoTracking().Where(p => p.PersonId == person).ToListAsync();

        return View("Modules", ModulesPage.Of(
            [.. library.Spoken().Select(module => ModuleProgress.Of(module, progress))],
            paths.All.Where(path => path.In(library).Count > 0)));
    }

    [HttpGet("{module}")]
    public async Task<IActionResult> Details(string module)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        var progress = await db.SectionProgress.AsNoTracking().Of(User.Id(), found.Slug).ToListAsync();

        return View("Module", ModulePage.Of(ModuleProgress.Of(found, progress), skills, library.After(found)?.In(Languages.Current)));
    }
}
