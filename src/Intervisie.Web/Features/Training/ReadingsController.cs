using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Training;

/// <summary>«Verder»: notes that a section was read and opens the next one.</summary>
[Route("leren/{module}/{section}/gelezen")]
public sealed class ReadingsController(IntervisieDb db, TrainingLibrary library, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(string module, string section)
    {
        if (library.FindSpoken(module) is not { } found || found.Section(section) is not { } part)
        {
            return NotFound();
        }

        await db.NoteAsync(User.Id(), found, part, progress => progress.Finish(clock.GetUtcNow()));

        if (found.After(part) is { } next)
        {
            return Redirect($"~/leren/{found.Slug}/{next.Key}");
        }

        TempData["Flash"] = text["Je bent aan het eind van «{0}».", found.Title].Value;
        return Redirect($"~/leren/{found.Slug}");
    }
}
