using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Development;

/// <summary>Development: the clock of the demo world (NL: <i>klok</i>). It only moves time; the jobs and the next page view do the rest.</summary>
[DevelopmentOnly, Route("klok")]
public sealed class ClockController(IntervisieDb db, DemoClock clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View(await PageAsync());

    [HttpPost]
    public async Task<IActionResult> Update(ClockForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await PageAsync());
        }

        if (await GoalOf(form) is not { } goal)
        {
            return NotFound();
        }

        clock.MoveTo(goal);
        TempData["Flash"] = text["De klok staat nu op {0}.", text.DayAndTime(clock.GetUtcNow())].Value;

        return RedirectToAction(nameof(Index));
    }

    private async Task<DateTimeOffset?> GoalOf(ClockForm form) => form.Hours is { } hours
        ? clock.GetUtcNow().AddHours(hours)
        : await db.Rounds.Where(r => r.Id == form.Round).Select(r => r.NextMoveAt).SingleOrDefaultAsync();

    private async Task<ClockPage> PageAsync()
    {
        var rounds = await db.Rounds.AsNoTracking()
            .Where(r => r.NextMoveAt != null)
            .OrderBy(r => r.NextMoveAt)
            .Join(db.Groups, r => r.GroupId, g => g.Id, (r, g) => new RoundMoment(
                r.Id,
                g.Name,
                r.Title,
                r.Steps.Where(s => s.Ordinal == r.StepIndex).Select(s => s.Title).FirstOrDefault(),
                r.NextMoveAt!.Value))
            .ToListAsync();

        return new(clock.GetUtcNow(), (int)clock.Ahead.TotalHours, rounds);
    }
}
