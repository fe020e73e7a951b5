using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Core.Work;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Rounds;

/// <summary>Looking back on the round itself (NL: <i>evaluatie</i>).</summary>
[Route("rondes/{id:guid}/evaluatie")]
public sealed class EvaluationsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } round)
        {
            return NotFound();
        }

        if (!await IsMember(round, stop))
        {
            return Forbid();
        }

        var typed = await this.RestoreAsync<EvaluationForm>(await db.DraftOfAsync(User.Id(), EvaluationPage.DraftSubjectOf(id), stop), prefix: string.Empty);

        return View(PageOf(round, typed ?? EvaluationForm.Of(round.Evaluations.SingleOrDefault(e => e.PersonId == User.Id()))));
    }

    [HttpPost]
    public Task<IActionResult> Update(Guid id, EvaluationForm form, CancellationToken stop) => db.AfterClashAsync(() => SendAsync(id, form, stop));

    private async Task<IActionResult> SendAsync(Guid id, EvaluationForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } round)
        {
            return NotFound();
        }

        if (!await IsMember(round, stop))
        {
            return Forbid();
        }

        if (!ModelState.IsValid || !await Evaluate(round, form, stop))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            var page = PageOf(round, form);

            if (page.Closes is null)
            {
                // The page says that it is too late, and has no fields to point at.
                ModelState.Clear();
            }

            return View(nameof(Edit), page);
        }

        await db.DropDraftAsync(User.Id(), EvaluationPage.DraftSubjectOf(id), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Dank je wel. Je duimen tellen mee, je zin is alleen voor jou."].Value;

        return Redirect($"~/rondes/{id}");
    }

    private async Task<Round?> FindAsync(Guid id, CancellationToken stop)
    {
        if (!await db.RoundsVisibleTo(User.Id()).AnyAsync(r => r.Id == id, stop))
        {
            return null;
        }

        await AdvanceRounds.MoveFirstAsync(db, id, clock.GetUtcNow(), stop);

        return await db.Rounds.Whole().SingleAsync(r => r.Id == id, stop);
    }

    private Task<bool> IsMember(Round round, CancellationToken stop) => db.MemberIdsOf(round.GroupId).ContainsAsync(User.Id(), stop);

    private async Task<bool> Evaluate(Round round, EvaluationForm form, CancellationToken stop)
    {
        try
        {
            round.Evaluate(User.Id(), form.ToThumbs(), form.Lesson, await db.MemberIdsOf(round.GroupId).ToListAsync(stop), clock.GetUtcNow());
            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            return false;
        }
    }

    private EvaluationPage PageOf(Round round, EvaluationForm form) =>
        new(round.Id, round.Title, round.Takes(StepForm.Evaluation, clock.GetUtcNow()) ? round.CurrentStep!.EndsAt : null, form);
}
