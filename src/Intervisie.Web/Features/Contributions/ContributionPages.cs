using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Contributions;

/// <summary>Makes the page of a contribution for one reader.</summary>
public sealed class ContributionPages(IntervisieDb db, TimeProvider clock, Guid readerId)
{
    /// <summary>A day to look back on, when none was chosen yet.</summary>
    private const int SchoolDaysToTry = 10;

    public async Task<ContributionPage> PageOf(FoundContribution found, ReactionForm? typed, ReviewPage? review, CancellationToken stop)
    {
        var (round, contribution) = found;
        var names = await db.NamesInAsync(round.GroupId, stop);
        var isMine = contribution.AuthorId == readerId;
        var intention = isMine ? await db.Intentions.AsNoTracking().SingleOrDefaultAsync(i => i.Id == contribution.IntentionId && i.OwnerId == readerId, stop) : null;

        return new(contribution.Id, round.Id, names[contribution.AuthorId], isMine, ContributionText.Of(round, contribution, readerId))
        {
            IsWithdrawn = contribution.WithdrawnAt is not null,
            IsRevealed = round.IsPast(StepForm.Feedback),
            Feedback = CardsOf(round, contribution, names, await db.ApartFromAsync(readerId, stop)),
            Reply = round.IsReplyHidden(contribution) ? null : contribution.Reply,
            ReplyMended = LeakTarget.MendedIn(round, contribution, LeakPart.Reply, feedback: null),
            HiddenReply = round.IsHidden(contribution) ? null : HiddenText.Of(round, contribution, LeakPart.Reply, readerId),
            HiddenFeedback = HiddenOn(round, contribution),
            Intention = intention is null ? null : new(intention.Text, SchoolTime.EndOf(intention.DueOn)),
            Reaction = CanReact(found) ? new(contribution.Id, round.CurrentStep!.EndsAt, typed ?? await FormOf(found, intention, stop), review) : null,
        };
    }

    private bool CanReact(FoundContribution found) =>
        found.Contribution.AuthorId == readerId && found.Contribution.WithdrawnAt is null && found.Round.Takes(StepForm.Reaction, clock.GetUtcNow());

    /// <summary>One for each feedback that is hidden by itself, with the way to mend one's own.</summary>
    private List<HiddenText> HiddenOn(Round round, Contribution contribution) => round.IsHidden(contribution) || !round.IsPast(StepForm.Feedback)
        ? []
        : [.. round.FeedbackOn(contribution).Select(a => HiddenText.Of(round, contribution, LeakPart.Feedback, readerId, a)).OfType<HiddenText>()];

    /// <summary>By name, so that nobody sees who wrote first; without what somebody wrote who assesses the reader or is assessed by them.</summary>
    private List<FeedbackCard> CardsOf(Round round, Contribution contribution, GroupNames names, IReadOnlySet<Guid> apart) =>
        [.. round.RevealedOn(contribution)
            .Where(a => !apart.Contains(a.ReaderId))
            .Select(a => (a.Id, Card: new FeedbackCard(a.Id, names[a.ReaderId], a.ReaderId == readerId, LeakTarget.MendedIn(round, contribution, LeakPart.Feedback, a.Id), [.. a.Feedback!.Parts().Select(p => new LabelledText(p.Label, p.Text))])))
            .OrderBy(c => c.Card.Giver.Text, StringComparer.Ordinal).ThenBy(c => c.Id)
            .Select(c => c.Card)];

    /// <summary>What was typed last counts: a draft before what was sent.</summary>
    private async Task<ReactionForm> FormOf(FoundContribution found, Intention? intention, CancellationToken stop)
    {
        var form = await db.DraftOfAsync(readerId, found.DraftSubject, stop) is { } draft
            ? ReactionForm.From(draft.Fields)
            : ReactionForm.From(found.Contribution.Reply, intention);
        form.DueOn ??= SchoolCalendar.Dutch.Add(SchoolTime.DateOf(clock.GetUtcNow()), SchoolDaysToTry);

        return form;
    }
}
