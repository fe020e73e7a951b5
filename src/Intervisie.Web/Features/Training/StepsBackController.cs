using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Training;

/// <summary>«Stap terug en probeer iets anders»: the last choice is taken back.</summary>
[Route("leren/{module}/gesprek/stap-terug")]
public sealed class StepsBackController(IntervisieDb db, TrainingLibrary library, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(string module)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        await db.MoveAsync(User.Id(), found, clock.GetUtcNow(), path => path.StepBack());

        return Redirect($"~/leren/{found.Slug}/gesprek#nu");
    }
}
