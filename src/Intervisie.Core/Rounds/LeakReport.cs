namespace Intervisie.Core.Rounds;

/// <summary>
/// Somebody saw a name, or recognised somebody, in what others read (NL: <i>melding «hier staat nog een naam»</i>). Who and when, and never what: while
/// it is open the text is hidden for everybody.
/// </summary>
public sealed class LeakReport
{
    /// <summary>How the subjects of drafts of mended texts begin.</summary>
    public const string DraftKind = "herkenbaar:";

    private LeakReport()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid RoundId { get; private init; }

    public Guid ContributionId { get; private init; }

    /// <summary>The allocation whose feedback it is about; none when it is about what the author wrote.</summary>
    public Guid? AssignmentId { get; private init; }

    public LeakPart Part { get; private init; }

    /// <summary>Who saw it; none once their account is erased.</summary>
    public Guid? ReporterId { get; private init; }

    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>When its author put a newly reviewed text in its place.</summary>
    public DateTimeOffset? MendedAt { get; private set; }

    public bool IsOpen => MendedAt is null;

    internal static LeakReport Of(Contribution contribution, Assignment? feedback, LeakPart part, Guid reporterId, DateTimeOffset now) =>
        new()
        {
            RoundId = contribution.RoundId,
            ContributionId = contribution.Id,
            AssignmentId = feedback?.Id,
            Part = part,
            ReporterId = reporterId,
            ReportedAt = now.ToUniversalTime(),
        };

    internal void Mend(DateTimeOffset now) => MendedAt = now.ToUniversalTime();
}

/// <summary>What is hidden.</summary>
public enum LeakPart
{
    /// <summary>The question and the text; with them what others wrote about it, which may repeat the name.</summary>
    Text = 1,

    /// <summary>The author's word back to the readers.</summary>
    Reply = 2,

    /// <summary>The feedback of one reader.</summary>
    Feedback = 3,
}
