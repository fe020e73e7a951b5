using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Welcome;

/// <summary>The first page after somebody joined: what they might do now, and that nothing has to be done.</summary>
[Route("welkom/begin")]
public sealed class BeginController(IntervisieDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(CancellationToken stop)
    {
        var roles = await db.AppointmentsOf(User.Id()).Select(a => a.Role).ToListAsync(stop);

        return View("Begin", new BeginPage(User.FirstName(), roles.Contains(Role.SchoolAdmin), roles.Contains(Role.Starter)));
    }
}

/// <summary>Where to begin.</summary>
/// <param name="KeepsSchool">Whether they look after a school, which is to be set up first.</param>
public sealed record BeginPage(string FirstName, bool KeepsSchool, bool IsStarter);
