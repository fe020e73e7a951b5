using Intervisie.Core.People;

namespace Intervisie.Web.Features.Groups;

/// <summary>The groups someone is in, with their rounds.</summary>
/// <param name="MayOpen">Whether this person opens groups.</param>
public sealed record GroupPage(IReadOnlyList<GroupSection> Groups, bool MayOpen);

/// <summary>One group: who is in it, and its rounds.</summary>
/// <param name="MayInvite">Whether this person asks others into it.</param>
public sealed record GroupSection(
    Guid Id, string Name, IReadOnlyList<ShownName> Members, IReadOnlyList<ShownName> Facilitators, IReadOnlyList<RoundRow> Rounds, IReadOnlyList<PastRow> Past,
    bool MayInvite)
{
    /// <summary>Whether this person is its facilitator rather than a member.</summary>
    public bool Facilitates { get; init; }
}

/// <summary>A round that runs or is to come.</summary>
/// <param name="Step">Title of the step it stands in; none while it is planned.</param>
/// <param name="Moment">When that step ends, or when the round opens.</param>
/// <param name="IsTurn">It waits for this reader.</param>
public sealed record RoundRow(Guid Id, string Title, string? Step, DateTimeOffset Moment, bool IsTurn);

/// <summary>A round that is over.</summary>
public sealed record PastRow(Guid Id, string Title, DateTimeOffset OpensAt, bool IsCancelled);
