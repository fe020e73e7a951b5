using Intervisie.Core;
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

/// <summary>Filling the year calendar of contact with parents (NL: <i>jaarkalender</i>).</summary>
[Route("scholen/{schoolId:guid}/kalender")]
[AtSchool(Role.SchoolAdmin, Role.Leadership)]
public sealed class CalendarController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    private SchoolYear Year => SchoolYear.Of(SchoolTime.DateOf(clock.GetUtcNow()));

    /// <param name="schoolId">Whose calendar it is.</param>
    /// <param name="voorstel">A proposal to give its real days.</param>
    /// <param name="stop">Ends the request.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid schoolId, Guid? voorstel, CancellationToken stop) =>
        View("Index", await PageOf(schoolId, CalendarForm.Of(await db.ContactPeriods.AsNoTracking().SingleOrDefaultAsync(p => p.Id == voorstel, stop)), stop));

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, CalendarForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid || !await Plan(form, stop))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await PageOf(schoolId, form, stop));
        }

        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Het staat in de kalender."].Value;

        return Redirect($"~/scholen/{schoolId}/kalender");
    }

    [HttpPost("{id:guid}/verwijderen")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid id, CancellationToken stop)
    {
        if (await db.ContactPeriods.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } period)
        {
            return NotFound();
        }

        db.ContactPeriods.Remove(period);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Deze regel is uit de kalender."].Value;

        return Redirect($"~/scholen/{schoolId}/kalender");
    }

    private async Task<bool> Plan(CalendarForm form, CancellationToken stop)
    {
        try
        {
            db.ContactPeriods.Add(form.ToPeriod(await db.Schools.SingleAsync(stop)));
            db.ContactPeriods.RemoveRange(await db.ContactPeriods.Where(p => p.Id == form.Replaces && p.Note == ContactPeriod.Proposal).ToListAsync(stop));
            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(nameof(form.Until), text.Why(rule));
            return false;
        }
    }

    private async Task<CalendarPage> PageOf(Guid schoolId, CalendarForm form, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);
        var periods = await db.CalendarOfAsync(schoolId, Year, stop);

        return new(schoolId, school.Name, new(Year.ToString(), [.. periods.Select(PeriodRow.Of)]), form);
    }
}
