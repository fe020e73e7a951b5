using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>Fills the calendar with what is usual (NL: <i>het gewone jaar</i>), each line a proposal that the school confirms.</summary>
[Route("scholen/{schoolId:guid}/kalender/gewoon-jaar")]
[AtSchool(Role.SchoolAdmin, Role.Leadership)]
public sealed class UsualYearController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, CancellationToken stop)
    {
        var today = SchoolTime.DateOf(clock.GetUtcNow());
        var year = SchoolYear.Of(today);
        var proposals = UsualYear.For(await db.Schools.SingleAsync(stop), year, await db.CalendarOfAsync(schoolId, year, stop), today);

        db.ContactPeriods.AddRange(proposals);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = (proposals.Count > 0
            ? text["Het gewone jaar staat als voorstel in de kalender. Geef elke regel de echte dagen, of haal hem weg."]
            : text["Alles van het gewone jaar staat al in de kalender, of is dit schooljaar al voorbij."]).Value;

        return Redirect($"~/scholen/{schoolId}/kalender");
    }
}
