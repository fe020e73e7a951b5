using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>The page of a school, for who looks after its accounts and for who leads it (NL: <i>school</i>).</summary>
[Authorize(Roles = $"{nameof(Role.SchoolAdmin)},{nameof(Role.Leadership)}"), Route("school")]
[AtMySchools]
public sealed class SchoolController(IntervisieDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var me = User.Id();
        var school = await db.Schools.AsNoTracking()
            .Where(s => db.Appointments.Any(a => a.PersonId == me && a.SchoolId == s.Id && a.EndedAt == null && (a.Role == Role.SchoolAdmin || a.Role == Role.Leadership)))
            .OrderBy(s => s.Name)
            .FirstOrDefaultAsync();

        if (school is null)
        {
            return NotFound();
        }

        var isAdministrator = await db.Appointments.AnyAsync(a => a.PersonId == me && a.SchoolId == school.Id && a.EndedAt == null && a.Role == Role.SchoolAdmin);
        var groups = db.GroupsOf(school.Id).AsNoTracking();

        return View(new SchoolPage(
            school.Id,
            school.Name,
            await groups.AnyAsync(),
            isAdministrator ? await groups.Select(g => g.Name).Order().ToListAsync() : [],
            isAdministrator));
    }

}
