using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step two of sharing: can anybody be recognised?</summary>
[Route("reflecties/{id:guid}/nakijken")]
public sealed class ReviewsController(IntervisieDb db, Deidentifier deidentifier, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    public const string Prefix = "Review";

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid? ronde)
    {
        var reflection = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        if (reflection is null)
        {
            return NotFound();
        }

        return reflection.Answer(Reflection.QuestionKey).Length == 0
            ? Redirect($"~/reflecties/{id}/delen?ronde={ronde}")
            : View(await FirstPageOf(reflection, ronde));
    }

    [HttpPost]
    public Task<IActionResult> Update(Guid id, Guid? ronde, [Bind(Prefix = Prefix)] ReviewForm form, ReviewAct act) =>
        db.AfterClashAsync(() => AnswerAsync(id, ronde, form, form.Again ? ReviewAct.Apply : act));

    private async Task<IActionResult> AnswerAsync(Guid id, Guid? ronde, ReviewForm form, ReviewAct act)
    {
        var reflection = await db.Reflections.WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        if (reflection is null)
        {
            return NotFound();
        }

        var known = await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), HttpContext.RequestAborted);
        var review = form.ReviewOf(reflection.Passages, [.. reflection.Roster, .. known], deidentifier);

        if (act == ReviewAct.Keep)
        {
            return await KeepAsync(reflection, form, review);
        }

        var isValid = ModelState.IsValid;
        var isSettled = act == ReviewAct.Show ? form.IsSettled(review, ModelState, Prefix, text) : isValid;

        // Also while a question is still open: what was answered is kept.
        if (isSettled || (isValid && form.HasSeen(review)))
        {
            reflection.AnswerFindings(form.AnswersFor(review), form.ToAdded(), clock.GetUtcNow());
        }

        if (isSettled && act == ReviewAct.Show)
        {
            reflection.MarkReviewed(reflection.ReviewWith(deidentifier, known));
        }

        await db.SaveChangesAsync();

        return isSettled ? Onward(id, ronde, act) : await RefuseAsync(reflection, ronde, form, review);
    }

    /// <summary>Nothing is kept of a page that is older than the text, or than what was answered in another tab: that would be erased.</summary>
    private async Task<IActionResult> KeepAsync(Reflection reflection, ReviewForm form, Review review)
    {
        if (!ModelState.IsValid)
        {
            return UnprocessableEntity();
        }

        if (form.Seen != review.Fingerprint || form.Version != reflection.Version)
        {
            return Conflict();
        }

        reflection.AnswerFindings(form.AnswersFor(review), form.ToAdded(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        return Ok(new KeptAnswers(reflection.Version));
    }

    private async Task<IActionResult> RefuseAsync(Reflection reflection, Guid? roundId, ReviewForm form, Review review)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Edit", await PageOf(reflection, roundId, form, review));
    }

    private async Task<ReviewingPage> FirstPageOf(Reflection reflection, Guid? roundId)
    {
        var form = ReviewForm.Of(reflection.FindingAnswers, reflection.AddedFinds);
        var known = await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), HttpContext.RequestAborted);
        var review = form.ReviewOf(reflection.Passages, [.. reflection.Roster, .. known], deidentifier);

        return await PageOf(reflection, roundId, form.WithoutMissing(review), review);
    }

    private async Task<ReviewingPage> PageOf(Reflection reflection, Guid? roundId, ReviewForm form, Review review)
    {
        var texts = ReviewingPage.TextsOf(reflection, await db.HasReaderAtHomeInAsync(User.Id(), roundId, HttpContext.RequestAborted));

        // What the group may guess without a name is weighed on the next page, beside what they read.
        return new(reflection.Id, roundId, reflection.Version, ReviewPage.Of(form, Prefix, review, texts, risk: null));
    }

    private RedirectResult Onward(Guid id, Guid? roundId, ReviewAct act)
    {
        TempData["Flash"] = act == ReviewAct.Show ? null : text["Je keuzes zijn bewaard."].Value;

        return Redirect(act switch
        {
            ReviewAct.Show => $"~/reflecties/{id}/voorbeeld?ronde={roundId}",
            ReviewAct.Apply => $"~/reflecties/{id}/nakijken?ronde={roundId}#{Prefix}-texts",
            _ => $"~/reflecties/{id}",
        });
    }
}

/// <summary>What the author does with the answers.</summary>
public enum ReviewAct
{
    /// <summary>Go on and see what the group sees.</summary>
    Show,

    /// <summary>See them in the text, and stay.</summary>
    Apply,

    /// <summary>Keep them for later.</summary>
    Stop,

    /// <summary>Keep them while they are given, which script asks.</summary>
    Keep,
}

/// <summary>What the page hears that kept its answers.</summary>
/// <param name="Version">What it knows now.</param>
public sealed record KeptAnswers(int Version);
