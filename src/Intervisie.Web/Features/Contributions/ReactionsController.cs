using Intervisie.Core;
using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Contributions;

/// <summary>A word back to the readers and one thing to try (NL: <i>reactie en voornemen</i>).</summary>
[Route("inbrengen/{id:guid}/reactie")]
public sealed class ReactionsController(IntervisieDb db, TimeProvider clock, Deidentifier deidentifier, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, ReactionForm form, CancellationToken stop) => db.AfterClashAsync(() => AnswerAsync(id, form, stop));

    private async Task<IActionResult> AnswerAsync(Guid id, ReactionForm form, CancellationToken stop)
    {
        if (await db.ContributionAsync(id, User.Id(), clock.GetUtcNow(), stop) is not { } found)
        {
            return NotFound();
        }

        if (found.Contribution.AuthorId != User.Id())
        {
            return Forbid();
        }

        if (!found.Round.Takes(StepForm.Reaction, clock.GetUtcNow()))
        {
            return TooLate();
        }

        if (!ModelState.IsValid)
        {
            return await Again(found, form, review: null, stop);
        }

        if (form.Later)
        {
            return await Keep(found, form, stop);
        }

        return await Send(found, form, stop);
    }

    private ViewResult TooLate()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ModelState.Clear();

        return View("Refused", new RefusedPage(text["Reageren kan nu niet: deze stap is nog niet begonnen of al voorbij."], KeptText.From(Request)));
    }

    private async Task<IActionResult> Send(FoundContribution found, ReactionForm form, CancellationToken stop)
    {
        var review = form.Review.ReviewOf(form.Passages, await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), stop), deidentifier);

        if (form.Review.Again || !IsStillToCome(form) || !form.Review.IsSettled(review, ModelState, nameof(form.Review), text) || !await React(found, form, review, stop))
        {
            // What was half done stays out of the database; what was typed goes in.
            db.ChangeTracker.Clear();
            await db.KeepDraftAsync(User.Id(), found.DraftSubject, form.Fields, clock.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);

            return await Again(found, form, review, stop);
        }

        await db.LearnNamesAsync(User.Id(), form.Review.ConfirmedNames(review), clock.GetUtcNow(), stop);
        await db.DropDraftAsync(User.Id(), found.DraftSubject, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = (form.HasReply ? text["Je reactie staat erbij. Je groep kan die nu lezen."] : text["Je voornemen is bewaard. Alleen jij ziet het."]).Value;

        return Redirect($"~/inbrengen/{found.Contribution.Id}");
    }

    private bool IsStillToCome(ReactionForm form)
    {
        if (form.HasIntention && form.DueOn <= SchoolTime.DateOf(clock.GetUtcNow()))
        {
            ModelState.AddModelError(nameof(form.DueOn), text["Kies een dag die nog komt."]);
        }

        return ModelState.IsValid;
    }

    private async Task<bool> React(FoundContribution found, ReactionForm form, Review review, CancellationToken stop)
    {
        try
        {
            var intention = form.HasIntention ? await Intend(found, form, stop) : null;
            found.Round.React(found.Contribution, User.Id(), review.Approve().GetValueOrDefault(nameof(form.Reply)), intention, clock.GetUtcNow());
            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            return false;
        }
    }

    /// <summary>One a contribution: saying it again changes it.</summary>
    private async Task<Intention> Intend(FoundContribution found, ReactionForm form, CancellationToken stop)
    {
        var (words, day) = (form.Intention!, form.DueOn!.Value);

        if (await db.Intentions.SingleOrDefaultAsync(i => i.Id == found.Contribution.IntentionId && i.OwnerId == User.Id(), stop) is { } made)
        {
            made.Restate(words, day);
            return made;
        }

        var intention = Intention.Make(User.Id(), words, day, clock.GetUtcNow());
        db.Intentions.Add(intention);

        return intention;
    }

    private async Task<IActionResult> Keep(FoundContribution found, ReactionForm form, CancellationToken stop)
    {
        await db.KeepDraftAsync(User.Id(), found.DraftSubject, form.Fields, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Bewaard. Alleen jij ziet dit concept."].Value;

        return Redirect($"~/rondes/{found.Round.Id}");
    }

    private async Task<ViewResult> Again(FoundContribution found, ReactionForm form, Review? review, CancellationToken stop)
    {
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        var finds = review is null || !form.HasReply ? null : await FindsIn(found, form, review, stop);

        return View("Details", await new ContributionPages(db, clock, User.Id()).PageOf(found, form, finds, stop));
    }

    private async Task<ReviewPage> FindsIn(FoundContribution found, ReactionForm form, Review review, CancellationToken stop)
    {
        var texts = new ReviewedTexts(form.Passages, _ => "Je reactie aan je lezers", await db.HasReaderAtHomeAsync(User.Id(), found.Round.GroupId, stop));

        return ReviewPage.Of(form.Review, nameof(form.Review), review, texts, RiskNotice.Of(review, texts, deidentifier));
    }
}
