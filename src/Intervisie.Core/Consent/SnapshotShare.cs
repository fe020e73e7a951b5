namespace Intervisie.Core.Consent;

/// <summary>That an owner lets one coach see one snapshot, until taken back (NL: <i>gedeeld met mijn coach</i>).</summary>
public sealed class SnapshotShare
{
    private SnapshotShare()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SnapshotId { get; private init; }

    public Guid OwnerId { get; private init; }

    public Guid CoachId { get; private init; }

    public DateTimeOffset SharedAt { get; private init; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public static SnapshotShare Give(Guid ownerId, Guid snapshotId, Guid coachId, DateTimeOffset now) =>
        new() { OwnerId = ownerId, SnapshotId = snapshotId, CoachId = coachId, SharedAt = now.ToUniversalTime() };

    public void TakeBack(DateTimeOffset now) => TakenBackAt ??= now.ToUniversalTime();
}
