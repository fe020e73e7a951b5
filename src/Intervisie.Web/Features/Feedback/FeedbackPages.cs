using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Feedback;

/// <summary>Makes the page of an allocation for its reader.</summary>
public sealed class FeedbackPages(IntervisieDb db, TimeProvider clock, Guid readerId)
{
    public async Task<FeedbackPage> PageOf(Allocated mine, FeedbackForm? typed, ReviewPage? review, CancellationToken stop)
    {
        var (round, assignment, contribution) = mine;
        var names = await db.NamesInAsync(round.GroupId, stop);
        var isOpen = round.Takes(StepForm.Feedback, clock.GetUtcNow());

        return new(
            assignment.Id,
            round.Id,
            contribution.Id,
            names[contribution.AuthorId],
            ContributionText.Of(round, contribution, readerId),
            Closes: isOpen ? round.CurrentStep!.EndsAt : null,
            IsGiven: assignment.Feedback is not null,
            Hint: isOpen && typed is null ? mine.Hint : null,
            typed ?? await FormOf(mine, stop),
            review);
    }

    /// <summary>What was typed last counts: a draft before what was sent.</summary>
    private async Task<FeedbackForm> FormOf(Allocated mine, CancellationToken stop)
    {
        if (await db.DraftOfAsync(readerId, mine.DraftSubject, stop) is { } draft)
        {
            return FeedbackForm.From(draft.Fields);
        }

        return mine.Assignment.Feedback is { } given ? FeedbackForm.From(given) : new();
    }
}
