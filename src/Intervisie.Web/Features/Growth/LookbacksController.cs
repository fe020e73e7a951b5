using Intervisie.Core.Data;
using Intervisie.Core.Intentions;
using Intervisie.Core.Skills;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>Looking back on an intention: yes, partly, or not yet; every answer is fine.</summary>
[Route("voornemens/{id:guid}/terugblik")]
public sealed class LookbacksController(IntervisieDb db, SkillFramework skills, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, IntentionOutcome? outcome)
    {
        var intention = await db.Intentions.SingleOrDefaultAsync(i => i.Id == id && i.OwnerId == User.Id());

        if (intention is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || outcome is not { } answer)
        {
            ModelState.Clear();
            ModelState.AddModelError(string.Empty, text["Kies ja, deels of nog niet."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Growth", await db.GrowthOfAsync(User.Id(), skills, clock.GetUtcNow()));
        }

        intention.LookBack(answer, clock.GetUtcNow());
        await db.SaveChangesAsync();

        TempData["Flash"] = text["Je terugblik is bewaard."].Value;
        return Redirect("~/ontwikkeling");
    }
}
