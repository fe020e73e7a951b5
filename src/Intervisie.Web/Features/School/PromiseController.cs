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

/// <summary>What leadership promises its teachers (NL: <i>voorwaarden</i>), and once a year: <i>Houdt de school dit?</i></summary>
[Route("scholen/{schoolId:guid}/voorwaarden")]
[AtSchool]
public sealed class PromiseController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    private SchoolYear Year => SchoolYear.Of(SchoolTime.DateOf(clock.GetUtcNow()));

    /// <summary>Who leads or administers a school is not asked whether it keeps its word, also when they teach.</summary>
    private bool IsAsked =>
        Array.Exists([Role.Starter, Role.Member, Role.Facilitator, Role.Coach], HttpContext.IsHere) && !HttpContext.IsHere(Role.Leadership) && !HttpContext.IsHere(Role.SchoolAdmin);

    [HttpGet]
    public async Task<IActionResult> Details(Guid schoolId, CancellationToken stop) => View(await PageOf(schoolId, form: null, stop));

    [HttpPost("antwoord")]
    public Task<IActionResult> Update(Guid schoolId, PromiseAnswerForm form, CancellationToken stop) => db.AfterClashAsync(() => AnswerAsync(schoolId, form, stop));

    private async Task<IActionResult> AnswerAsync(Guid schoolId, PromiseAnswerForm form, CancellationToken stop)
    {
        if (!IsAsked)
        {
            return Forbid();
        }

        var own = await OwnCheckAsync(schoolId, stop);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Details", await PageOf(schoolId, form, stop));
        }

        own.Answer(form.ToAnswers());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Dank je wel. Niemand ziet wat jij antwoordde, alleen alle antwoorden samen."].Value;

        return Redirect($"~/scholen/{schoolId}/voorwaarden");
    }

    /// <exception cref="RuleBrokenException">It stands in the total already, or there is nothing to keep yet.</exception>
    private async Task<PromiseCheck> OwnCheckAsync(Guid schoolId, CancellationToken stop)
    {
        if (await db.PromiseOfAsync(schoolId, stop) is null)
        {
            throw new RuleBrokenException("De voorwaarden zijn nog niet getekend. Antwoorden kan daarna.");
        }

        var checks = await db.ChecksOfAsync(schoolId, Year, stop);
        var own = checks.Find(c => c.PersonId == User.Id());

        if (own is null)
        {
            own = PromiseCheck.Of(await db.Schools.SingleAsync(stop), User.Id(), Year, checks.Select(c => c.Turn + 1).DefaultIfEmpty().Max());
            db.PromiseChecks.Add(own);
        }
        else if (PromiseTally.IsCounted(own, checks))
        {
            throw new RuleBrokenException("Je antwoord telt al mee in het resultaat en staat nu vast. Volgend schooljaar kun je opnieuw antwoorden.");
        }

        return own;
    }

    private async Task<PromisePage> PageOf(Guid schoolId, PromiseAnswerForm? form, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);
        var promise = await db.PromiseOfAsync(schoolId, stop);
        var checks = await db.ChecksOfAsync(schoolId, Year, stop);
        var own = checks.Find(c => c.PersonId == User.Id());

        return new(schoolId, school.Name, promise?.SignedBy ?? string.Empty, promise?.SignedAt, PromisePage.LinesOf(promise))
        {
            Tally = TallyPart.Of(checks),
            MaySign = HttpContext.IsHere(Role.Leadership),
            Own = promise is null || !IsAsked ? null : new(schoolId, own is not null, own is not null && PromiseTally.IsCounted(own, checks), form ?? PromiseAnswerForm.Of(own)),
        };
    }
}
