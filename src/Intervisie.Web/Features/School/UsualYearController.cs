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
        var year = SchoolYear.Of(SchoolTime.DateOf(clock.GetUtcNow()));
        var proposals = UsualYear.For(await db.Schools.SingleAsync(stop), year, await db.CalendarOfAsync(schoolId, year, stop));

        db.ContactPeriods.AddRange(proposals);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = (proposals.Count > 0
            ? text["Het gewone jaar staat als voorstel in de kalender. Geef elke regel de echte dagen, of haal hem weg."]
            : text["Alles van het gewone jaar stond al in de kalender."]).Value;

        return Redirect($"~/scholen/{schoolId}/kalender");
    }
}
