namespace Intervisie.Core.Rounds;

/// <summary>One thing a round asks of one member now (NL: <i>taak</i>).</summary>
/// <param name="SubjectId">What it is about: the contribution, the assignment, the round or the intention; none while nothing was brought in.</param>
/// <param name="IsDone">It was sent, and can be changed until the step is over; of an intention the round does not know.</param>
public sealed record RoundTask(RoundTaskKind Kind, Guid? SubjectId, bool IsDone);

/// <summary>What is asked.</summary>
public enum RoundTaskKind
{
    /// <summary>NL: <i>inbrengen</i>.</summary>
    BringIn = 1,

    /// <summary>NL: <i>lezen en feedback geven</i>.</summary>
    Respond = 2,

    /// <summary>NL: <i>reageren</i>.</summary>
    React = 3,

    /// <summary>NL: <i>afsluiten</i>.</summary>
    Evaluate = 4,

    /// <summary>NL: <i>terugkijken op het voornemen</i>.</summary>
    LookBack = 5,
}
