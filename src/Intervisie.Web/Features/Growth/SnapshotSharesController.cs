using Intervisie.Core.Consent;
using Intervisie.Core.Data;
using Intervisie.Core.Skills;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>«Deel met mijn coach»: lets one's coach see this one snapshot.</summary>
[Route("momentopnames/{id:guid}/delen")]
public sealed class SnapshotSharesController(IntervisieDb db, SkillFramework skills, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid? coach)
    {
        var person = User.Id();

        if (await db.SnapshotOfAsync(person, id, skills) is not { } page)
        {
            return NotFound();
        }

        if (page.Coaches.FirstOrDefault(c => c.Id == coach) is not { } reader)
        {
            ModelState.AddModelError(string.Empty, text["Kies de coach met wie je dit wilt delen."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Snapshot", page);
        }

        if (reader.SharedAt is null)
        {
            db.SnapshotShares.Add(SnapshotShare.Give(person, id, reader.Id, clock.GetUtcNow()));
            await db.SaveOnceAsync();
        }

        TempData["Flash"] = text["Je coach ziet nu deze momentopname. Je kunt dat altijd terugdraaien."].Value;
        return Redirect($"~/momentopnames/{id}");
    }
}
