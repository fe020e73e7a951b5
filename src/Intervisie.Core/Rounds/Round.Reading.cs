using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

public sealed partial class Round
{
    /// <summary>With fewer evaluations than this, the thumbs together would tell what one person answered.</summary>
    public const int FewestToTally = 3;

    /// <summary>Whether everybody has written, so that it moves before the end of its step.</summary>
    public bool MovesEarly => CurrentStep is { } step && NextMoveAt < step.MovesAt;

    /// <summary>The author always; the others once the step of bringing in is over, and never after it was taken back.</summary>
    public bool CanBeRead(Contribution contribution, Guid personId) =>
        contribution.AuthorId == personId || (contribution.WithdrawnAt is null && IsPast(StepForm.Contribution));

    /// <summary>What was given on this contribution, whether it is revealed or not.</summary>
    public IEnumerable<Assignment> FeedbackOn(Contribution contribution) =>
        _assignments.Where(a => a.ContributionId == contribution.Id && a.Feedback is not null);

    /// <summary>The feedback its readers may see: all of it at once, when the step is over; nothing that is hidden.</summary>
    public IEnumerable<Assignment> RevealedOn(Contribution contribution) =>
        IsPast(StepForm.Feedback) ? FeedbackOn(contribution).Where(a => !IsFeedbackHidden(a)) : [];

    /// <summary>The thumbs of all together, once the evaluation is over and enough people gave theirs.</summary>
    public ThumbTally? Tally =>
        IsPast(StepForm.Evaluation) && _evaluations.Count >= FewestToTally ? ThumbTally.Of(_evaluations) : null;

    /// <summary>What this member can do in the step it stands in, done or not. Of a text that is hidden nothing is asked until it is back.</summary>
    public IEnumerable<RoundTask> TasksOf(Guid memberId, DateTimeOffset now)
    {
        var own = OpenContributions.SingleOrDefault(c => c.AuthorId == memberId);

        return CurrentStep?.Form switch
        {
            _ when IsDue(now) => [],
            StepForm.Contribution => [new(RoundTaskKind.BringIn, own?.Id, own is not null)],
            StepForm.Feedback => AssignmentsToWrite.Where(a => a.ReaderId == memberId && !IsFeedbackHidden(a)).Select(a => new RoundTask(RoundTaskKind.Respond, a.Id, a.Feedback is not null)),
            StepForm.Reaction when own is not null && FeedbackOn(own).Any() => [new(RoundTaskKind.React, own.Id, own.ReactedAt is not null)],
            StepForm.Evaluation => [new(RoundTaskKind.Evaluate, Id, _evaluations.Any(e => e.PersonId == memberId))],
            StepForm.Lookback when own?.IntentionId is { } intention => [new(RoundTaskKind.LookBack, intention, IsDone: false)],
            _ => [],
        };
    }
}
