using Intervisie.Core.Data;
using Intervisie.Core.Skills;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Growth;

/// <summary>«Ontwikkeling»: one's own skills over time in words, one's intentions, and what one's coach may see.</summary>
[Route("ontwikkeling")]
public sealed class GrowthController(IntervisieDb db, SkillFramework skills, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Growth", await db.GrowthOfAsync(User.Id(), skills, clock.GetUtcNow()));
}
