using Intervisie.Core.People;
using Intervisie.Core.Skills;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Growth;

/// <summary>One's own snapshot, with who may see it.</summary>
public sealed record SnapshotPage(Guid Id, SharedSnapshot Snapshot, IReadOnlyList<CoachRow> Coaches)
{
    public bool IsShared => Coaches.Any(coach => coach.SharedAt is not null);

    public static SnapshotPage Of(
        SkillSnapshot snapshot,
        SkillFramework skills,
        IReadOnlyDictionary<Guid, ShownName> coaches,
        IReadOnlyDictionary<Guid, DateTimeOffset> shares) => new(
            snapshot.Id,
            SharedSnapshot.Of(snapshot, skills),
            [.. coaches.OrderBy(coach => coach.Value.Text).Select(coach => new CoachRow(coach.Key, coach.Value.Text, shares.TryGetValue(coach.Key, out var at) ? at : null))]);
}

/// <summary>One coach of the owner.</summary>
/// <param name="Id">Whom it is shared with.</param>
/// <param name="Name">The coach's name.</param>
/// <param name="SharedAt">Since when this coach may see it; null when not.</param>
public sealed record CoachRow(Guid Id, string Name, DateTimeOffset? SharedAt);
