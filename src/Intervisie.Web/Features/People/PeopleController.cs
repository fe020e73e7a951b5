using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.People;

/// <summary>The colleagues of a school (NL: <i>mensen</i>), for who looks after its accounts.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen")]
public sealed class PeopleController(IntervisieDb db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid schoolId, CancellationToken stop) => View(await db.PeoplePageAsync(schoolId, clock.GetUtcNow(), stop));

    [HttpGet("{personId:guid}")]
    public async Task<IActionResult> Details(Guid schoolId, Guid personId, CancellationToken stop) =>
        await db.ColleaguePageAsync(schoolId, personId, stop) is { } page ? View("Colleague", page) : NotFound();
}
