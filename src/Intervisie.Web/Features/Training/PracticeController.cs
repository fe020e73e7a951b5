using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>The practice conversation, one screen at a time: a decision, what came of it, and in the end how it came out.</summary>
[Route("leren/{module}/gesprek")]
public sealed class PracticeController(IntervisieDb db, TrainingLibrary library) : Controller
{
    /// <param name="module">Slug of the module.</param>
    /// <param name="na">After this many choices: shows what the last one did, as long as none was made since.</param>
    [HttpGet]
    public async Task<IActionResult> Details(string module, int? na)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        var written = await db.PracticeRuns.AsNoTracking().Of(User.Id(), found.Slug).Select(run => run.Path).SingleOrDefaultAsync();
        var path = ScenarioPath.Resume(found.Scenario, written);

        return (path, na) switch
        {
            ({ LastChoice: { } last }, { } count) when count == path.Choices.Length => View("Reaction", ReactionPage.Of(found, path, last)),
            ({ Ending: { } ending }, _) => View("Ending", EndingPage.Of(found, path, ending)),
            _ => View("Decision", DecisionPage.Of(found, path, User.Id())),
        };
    }
}
