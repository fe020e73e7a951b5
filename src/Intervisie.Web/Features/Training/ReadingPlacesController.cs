using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Training;

/// <summary>Keeps where somebody is in a section while they read, without their pressing anything.</summary>
[Route("leren/{module}/{section}/plek")]
public sealed class ReadingPlacesController(IntervisieDb db, TrainingLibrary library, TimeProvider clock) : Controller
{
    // No section has as many blocks; a number beyond it did not come from a page of ours.
    private const int MostBlocks = 500;

    /// <param name="module">Slug of the module.</param>
    /// <param name="section">Key of the section.</param>
    /// <param name="blok">The block at the top of the screen, counted from 1; 0 at the beginning.</param>
    /// <param name="uit">Whether they came to the end.</param>
    [HttpPost]
    public async Task<IActionResult> Create(string module, string section, int blok, bool uit)
    {
        if (library.Find(module) is not { } found || found.Section(section) is not { } part)
        {
            return NotFound();
        }

        // The conversation keeps its own place, at the moment somebody came to.
        if (part == found.PracticeSection)
        {
            return NoContent();
        }

        var now = clock.GetUtcNow();
        await db.NoteAsync(User.Id(), found, part, progress =>
        {
            if (uit)
            {
                progress.Finish(now);
            }
            else
            {
                progress.Stop(Math.Clamp(blok, 0, MostBlocks), now);
            }
        });

        return NoContent();
    }
}
