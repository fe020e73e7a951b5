using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Training;

/// <summary>What someone says in the practice conversation.</summary>
[Route("leren/{module}/gesprek/keuzes")]
public sealed class ChoicesController(IntervisieDb db, TrainingLibrary library, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(string module, string? keuze)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        var path = await db.MoveAsync(User.Id(), found, clock.GetUtcNow(), path => path.Retake(keuze ?? string.Empty));

        return Redirect($"~/leren/{found.Slug}/gesprek?na={path.Choices.Length}#nu");
    }
}
