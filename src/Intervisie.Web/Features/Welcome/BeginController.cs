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
    public async Task<IActionResult> Details(CancellationToken stop) =>
        View("Begin", new BeginPage(User.FirstName(), await db.AppointmentsOf(User.Id()).AnyAsync(a => a.Role == Role.Starter, stop)));
}

/// <summary>Where to begin.</summary>
public sealed record BeginPage(string FirstName, bool IsStarter);
