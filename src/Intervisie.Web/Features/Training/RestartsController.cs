using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Training;

/// <summary>The practice conversation from its beginning.</summary>
[Route("leren/{module}/gesprek/opnieuw")]
public sealed class RestartsController(IntervisieDb db, TrainingLibrary library, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(string module)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        await db.MoveAsync(User.Id(), found, clock.GetUtcNow(), path => ScenarioPath.Start(path.Scenario));

        return Redirect($"~/leren/{found.Slug}/gesprek");
    }
}
