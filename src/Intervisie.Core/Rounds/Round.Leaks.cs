using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Rounds;

/// <summary>Hiding what still names somebody, and bringing it back once it was mended.</summary>
public sealed partial class Round
{
    private readonly List<LeakReport> _leakReports = [];

    public IReadOnlyList<LeakReport> LeakReports => _leakReports;

    /// <summary>The question and the text are hidden, and with them all that was written about it.</summary>
    public bool IsHidden(Contribution contribution) => OpenReport(contribution.Id, LeakPart.Text) is not null;

    public bool IsReplyHidden(Contribution contribution) => IsHidden(contribution) || OpenReport(contribution.Id, LeakPart.Reply) is not null;

    public bool IsFeedbackHidden(Assignment assignment) =>
        _leakReports.Exists(r => r.IsOpen && r.ContributionId == assignment.ContributionId && (r.Part == LeakPart.Text || r.AssignmentId == assignment.Id));

    /// <summary>Hides a text at once, for everybody. Saying it twice is saying it once.</summary>
    /// <param name="feedback">The allocation whose feedback it is about, for <see cref="LeakPart.Feedback"/> only.</param>
    /// <exception cref="RuleBrokenException">There is nothing there that this person could have read.</exception>
    public LeakReport Report(Contribution contribution, LeakPart part, Assignment? feedback, Guid reporterId, DateTimeOffset now)
    {
        if (!CanBeRead(contribution, reporterId) || !IsThere(contribution, part, feedback))
        {
            throw new RuleBrokenException("Deze tekst staat er niet meer. Je hoeft niets te doen.");
        }

        return Hide(contribution, part, feedback, reporterId, now);
    }

    /// <summary>Hides the text that was shared here too of the same reflection: what one group saw, the other reads.</summary>
    public LeakReport? HideToo(Guid reflectionId, Guid reporterId, DateTimeOffset now) =>
        OpenContributions.FirstOrDefault(c => c.ReflectionId == reflectionId) is { } contribution ? Hide(contribution, LeakPart.Text, feedback: null, reporterId, now) : null;

    /// <summary>Who wrote what is hidden, and so mends it.</summary>
    public Guid AuthorOf(LeakReport report) => report.Part == LeakPart.Feedback
        ? _assignments.Single(a => a.Id == report.AssignmentId).ReaderId
        : _contributions.Single(c => c.Id == report.ContributionId).AuthorId;

    /// <summary>What this person still has to mend.</summary>
    public IEnumerable<LeakReport> ReportsToMend(Guid personId) =>
        _leakReports.Where(r => r.IsOpen && OpenContributions.Any(c => c.Id == r.ContributionId) && AuthorOf(r) == personId);

    /// <summary>Puts newly reviewed texts in the place of what was hidden, by the keys they had.</summary>
    /// <param name="texts">The question under the key «hulpvraag» and the fields; «Reply»; or the parts of the feedback.</param>
    /// <returns>Feedback that holds a word its author has just taken out: it stays hidden until its giver looked it over too.</returns>
    /// <exception cref="RuleBrokenException">It is somebody else's, was mended before, or was taken back.</exception>
    public IReadOnlyList<LeakReport> Mend(LeakReport report, Guid personId, IReadOnlyDictionary<string, SharedText> texts, DateTimeOffset now)
    {
        if (!ReportsToMend(personId).Contains(report))
        {
            throw new RuleBrokenException("Deze tekst is al hersteld of teruggenomen. Je hoeft niets meer te doen.");
        }

        var contribution = _contributions.Single(c => c.Id == report.ContributionId);
        var hidden = new List<LeakReport>();

        switch (report.Part)
        {
            case LeakPart.Text:
                hidden.AddRange(FeedbackOn(contribution).Where(WordsTakenOut(contribution, texts).StandIn).Select(a => Hide(contribution, LeakPart.Feedback, a, personId, now)));
                contribution.Restate(texts);
                break;
            case LeakPart.Reply:
                contribution.RestateReply(texts.GetValueOrDefault(nameof(contribution.Reply)));
                break;
            default:
                _assignments.Single(a => a.Id == report.AssignmentId).Feedback!.Restate(texts, now);
                break;
        }

        report.Mend(now);
        Version++;

        return hidden;
    }

    /// <summary>What was written anew through the gate is no longer what was hidden.</summary>
    private void MendBy(Contribution contribution, LeakPart part, Guid? assignmentId, DateTimeOffset now) => OpenReport(contribution.Id, part, assignmentId)?.Mend(now);

    private LeakReport Hide(Contribution contribution, LeakPart part, Assignment? feedback, Guid reporterId, DateTimeOffset now)
    {
        if (OpenReport(contribution.Id, part, feedback?.Id) is { } open)
        {
            return open;
        }

        var report = LeakReport.Of(contribution, feedback, part, reporterId, now);
        _leakReports.Add(report);
        Version++;

        return report;
    }

    private static TakenOut WordsTakenOut(Contribution contribution, IReadOnlyDictionary<string, SharedText> texts) =>
        new(contribution.Fields.Values.Append(contribution.Question).Concat(contribution.Reply is { } reply ? [reply] : []), texts.Values);

    private bool IsThere(Contribution contribution, LeakPart part, Assignment? feedback) => part switch
    {
        _ when contribution.WithdrawnAt is not null => false,
        LeakPart.Reply => contribution.Reply is not null,
        LeakPart.Feedback => feedback is not null && RevealedOn(contribution).Contains(feedback),
        _ => true,
    };

    /// <summary>What keeps this text hidden now; none while it can be read.</summary>
    public LeakReport? OpenReport(Guid contributionId, LeakPart part, Guid? assignmentId = null) =>
        _leakReports.Find(r => r.IsOpen && r.ContributionId == contributionId && r.Part == part && r.AssignmentId == assignmentId);
}
