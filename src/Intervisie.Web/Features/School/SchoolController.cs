using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>The page of a school, for who looks after its accounts and for who leads it (NL: <i>school</i>).</summary>
[Authorize(Roles = $"{nameof(Role.SchoolAdmin)},{nameof(Role.Leadership)}"), Route("school")]
public sealed class SchoolController(IntervisieDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var me = User.Id();
        var school = await db.Schools.AsNoTracking()
            .Where(s => db.Appointments.Any(a => a.PersonId == me && a.SchoolId == s.Id && (a.Role == Role.SchoolAdmin || a.Role == Role.Leadership)))
            .OrderBy(s => s.Name)
            .FirstOrDefaultAsync();

        if (school is null)
        {
            return NotFound();
        }

        var isAdministrator = await db.Appointments.AnyAsync(a => a.PersonId == me && a.SchoolId == school.Id && a.Role == Role.SchoolAdmin);
        var groups = GroupsOf(school.Id);

        return View(new SchoolPage(
            school.Name,
            await groups.AnyAsync(),
            isAdministrator ? await groups.Select(g => g.Name).Order().ToListAsync() : [],
            isAdministrator));
    }

    /// <summary>Those in which somebody of this school takes part now.</summary>
    private IQueryable<PeerGroup> GroupsOf(Guid schoolId) =>
        db.Groups.AsNoTracking().Where(g => g.Memberships.Any(m => m.LeftAt == null && db.People.Any(p => p.Id == m.PersonId && p.SchoolId == schoolId)));
}
