using Intervisie.Core.Mail;
using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

/// <summary>Who hears of a move, and what: nobody without a task (NL: <i>bericht</i>).</summary>
public static class RoundNotices
{
    /// <summary>The mails that belong to the step a round has just entered.</summary>
    public static IEnumerable<OutgoingMail> For(Round round, IReadOnlyList<Guid> members, DateTimeOffset now)
    {
        var path = $"/rondes/{round.Id}";

        if (round.CancelledAt is not null)
        {
            return members.Select(m => OutgoingMail.To(m, MailKind.RoundCancelled, "/groep", now));
        }

        return round.CurrentStep?.Form switch
        {
            StepForm.Contribution => members.Select(m => OutgoingMail.To(m, round.WaitedAt is null ? MailKind.RoundOpened : MailKind.RoundWaits, path, now)),
            StepForm.Feedback => round.AssignmentsToWrite.Select(a => a.ReaderId).Distinct().Select(r => OutgoingMail.To(r, MailKind.ReflectionsToRead, path, now)),
            StepForm.Reaction => WithFeedback(round).Select(a => OutgoingMail.To(a, MailKind.FeedbackReady, path, now)),
            StepForm.Evaluation => members.Select(m => OutgoingMail.To(m, MailKind.TimeToEvaluate, path, now)),
            StepForm.Lookback => WithIntention(round).Select(a => OutgoingMail.To(a, MailKind.TimeToLookBack, path, now)),
            _ => [],
        };
    }

    /// <summary>Of a text that was hidden: to who wrote it, and to who watches over the group. Not what was seen, nor by whom.</summary>
    public static IEnumerable<OutgoingMail> ForHidden(Guid authorId, LeakReport report, IEnumerable<Guid> facilitators, DateTimeOffset now) =>
    [
        OutgoingMail.To(authorId, MailKind.TextHidden, $"/herkenbaar/{report.Id}", now),
        .. facilitators.Where(f => f != authorId).Select(f => OutgoingMail.To(f, MailKind.TextHiddenInGroup, $"/rondes/{report.RoundId}", now)),
    ];

    private static IEnumerable<Guid> WithFeedback(Round round) =>
        round.OpenContributions.Where(c => round.FeedbackOn(c).Any()).Select(c => c.AuthorId);

    private static IEnumerable<Guid> WithIntention(Round round) =>
        round.OpenContributions.Where(c => c.IntentionId is not null).Select(c => c.AuthorId);
}
