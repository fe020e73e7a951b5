using Intervisie.Core.People;

namespace Intervisie.Core.Groups;

/// <summary>That someone is in a group, and as what (NL: <i>lid</i>).</summary>
public sealed class Membership
{
    private Membership()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid GroupId { get; private init; }

    public Guid PersonId { get; private init; }

    public GroupPart Part { get; private init; }

    public DateTimeOffset JoinedAt { get; private init; }

    public DateTimeOffset? LeftAt { get; private set; }

    public bool IsMember => LeftAt is null && Part == GroupPart.Member;

    internal static Membership Of(PeerGroup group, Person person, GroupPart part, DateTimeOffset now) =>
        new() { GroupId = group.Id, PersonId = person.Id, Part = part, JoinedAt = now.ToUniversalTime() };

    public void Leave(DateTimeOffset now) => LeftAt ??= now.ToUniversalTime();
}
