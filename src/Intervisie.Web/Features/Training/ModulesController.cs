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
        var read = await db.SectionProgress.AsNoTracking()
            .Where(p => p.PersonId == person)
            .OrderBy(p => p.ReadAt)
            .Select(p => new { p.Module, p.Section })
            .ToListAsync();
        var byModule = read.ToLookup(p => p.Module, p => p.Section);

        return View("Modules", ModulesPage.Of(
            library.Modules.Select(module => ModuleProgress.Of(module, [.. byModule[module.Slug]])),
            paths.All.Where(path => path.In(library).Count > 0)));
    }

    [HttpGet("{module}")]
    public async Task<IActionResult> Details(string module)
    {
        if (library.Find(module) is not { } found)
        {
            return NotFound();
        }

        var read = await db.SectionProgress.AsNoTracking().Of(User.Id(), found.Slug).OrderBy(p => p.ReadAt).Select(p => p.Section).ToListAsync();

        return View("Module", ModulePage.Of(ModuleProgress.Of(found, read), skills, library.After(found)));
    }
}
