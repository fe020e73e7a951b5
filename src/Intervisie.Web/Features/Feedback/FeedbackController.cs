using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Feedback;

/// <summary>Reading one allocated contribution and giving feedback on it, which can be changed until the step moves.</summary>
[Route("toewijzingen/{id:guid}")]
public sealed class FeedbackController(IntervisieDb db, TimeProvider clock, Deidentifier deidentifier, IStringLocalizer<Texts> text) : Controller
{
    private FeedbackPages Pages => new(db, clock, User.Id());

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop)
    {
        if (await db.AllocatedAsync(id, User.Id(), clock.GetUtcNow(), stop) is not { } mine)
        {
            return await Gone(id, stop);
        }

        return View(await Pages.PageOf(mine, typed: null, review: null, stop));
    }

    [HttpPost]
    public Task<IActionResult> Update(Guid id, FeedbackForm form, CancellationToken stop) => db.AfterClashAsync(() => SendAsync(id, form, stop));

    private async Task<IActionResult> SendAsync(Guid id, FeedbackForm form, CancellationToken stop)
    {
        if (await db.AllocatedAsync(id, User.Id(), clock.GetUtcNow(), stop) is not { } mine)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await Again(mine, form, review: null, stop);
        }

        if (form.Later)
        {
            return await Keep(mine, form, stop);
        }

        var review = form.Review.ReviewOf(form.Passages, await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), stop), deidentifier);

        if (form.Review.Again || !IsInTime(mine) || !form.Review.IsSettled(review, ModelState, nameof(form.Review), text) || !Respond(mine, review))
        {
            await db.KeepDraftAsync(User.Id(), mine.DraftSubject, form.Fields, clock.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);

            return await Again(mine, form, review, stop);
        }

        await db.LearnNamesAsync(User.Id(), form.Review.ConfirmedNames(review), clock.GetUtcNow(), stop);
        await db.DropDraftAsync(User.Id(), mine.DraftSubject, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Je feedback is verstuurd. De inbrenger leest alles zodra de stap voorbij is. Tot dan kun je nog iets veranderen."].Value;

        return Redirect(mine.Hint is null ? $"~/rondes/{mine.Round.Id}" : $"~/toewijzingen/{id}");
    }

    /// <summary>A text that was taken back leaves its reader what they had begun to write about it.</summary>
    private async Task<IActionResult> Gone(Guid id, CancellationToken stop)
    {
        if (await db.DraftOfAsync(User.Id(), Allocated.DraftSubjectOf(id), stop) is not { } draft)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status404NotFound;

        return View("Refused", new RefusedPage(text["De inbrenger heeft deze reflectie teruggenomen. Je hoeft niets meer te doen."], [.. draft.Fields.Values]));
    }

    private bool IsInTime(Allocated mine)
    {
        if (!mine.Round.Takes(StepForm.Feedback, clock.GetUtcNow()))
        {
            ModelState.AddModelError(string.Empty, text["De tijd om feedback te geven is voorbij. Je tekst is bewaard als concept, alleen voor jou."]);
        }

        return ModelState.IsValid;
    }

    private bool Respond(Allocated mine, Review review)
    {
        try
        {
            mine.Round.Respond(mine.Assignment, User.Id(), FeedbackForm.TextsOf(review.Approve()), clock.GetUtcNow());
            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            return false;
        }
    }

    private async Task<IActionResult> Keep(Allocated mine, FeedbackForm form, CancellationToken stop)
    {
        await db.KeepDraftAsync(User.Id(), mine.DraftSubject, form.Fields, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Bewaard. Alleen jij ziet dit concept."].Value;

        return Redirect($"~/rondes/{mine.Round.Id}");
    }

    private async Task<ViewResult> Again(Allocated mine, FeedbackForm form, Review? review, CancellationToken stop)
    {
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        var finds = review is null || !mine.Round.IsIn(StepForm.Feedback) ? null : await FindsIn(mine, form, review, stop);

        return View(nameof(Edit), await Pages.PageOf(mine, form, finds, stop));
    }

    private async Task<ReviewPage> FindsIn(Allocated mine, FeedbackForm form, Review review, CancellationToken stop)
    {
        var texts = new ReviewedTexts(form.Passages, FeedbackForm.LabelOf, await db.HasReaderAtHomeAsync(User.Id(), mine.Round.GroupId, stop));

        return ReviewPage.Of(form.Review, nameof(form.Review), review, texts, RiskNotice.Of(review, texts, deidentifier));
    }
}
