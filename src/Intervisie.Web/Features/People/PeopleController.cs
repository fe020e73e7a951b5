using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.People;

/// <summary>The colleagues of a school (NL: <i>mensen</i>), for who looks after its accounts.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen")]
public sealed class PeopleController(IntervisieDb db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid schoolId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var colleagues = await db.ColleaguesAsync(schoolId, stop);
        var invitations = await db.Invitations.AsNoTracking()
            .Where(i => i.AcceptedAt == null && i.WithdrawnAt == null && i.EndsAt > now && i.Email != null)
            .OrderBy(i => i.Email).ThenBy(i => i.Role)
            .Select(i => new { i.Id, i.Email, i.Role, i.EndsAt })
            .ToListAsync(stop);

        return View(new PeoplePage(
            schoolId,
            await db.Schools.Select(s => s.Name).SingleAsync(stop),
            [.. colleagues.Select(c => new ColleagueRow(c.Person.Id, c.Name, [.. c.Parts.Select(a => RoleWords.Of(a.Role))]))],
            [.. invitations.Select(i => new InvitationRow(i.Id, i.Email!, RoleWords.Of(i.Role), i.EndsAt))]));
    }

    [HttpGet("{personId:guid}")]
    public async Task<IActionResult> Details(Guid schoolId, Guid personId, CancellationToken stop) =>
        await db.ColleaguePageAsync(schoolId, personId, stop) is { } page ? View("Colleague", page) : NotFound();
}
