using Intervisie.Core.Groups;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Data;

/// <summary>What people may reach through their group: rounds, and those who are in it.</summary>
public static class GroupReading
{
    /// <summary>The rounds of the groups this person is in now, as a member or a facilitator.</summary>
    public static IQueryable<Round> RoundsVisibleTo(this IntervisieDb db, Guid personId) =>
        db.Rounds.Where(r => db.Memberships.Any(m => m.GroupId == r.GroupId && m.PersonId == personId && m.LeftAt == null));

    /// <summary>The rounds this person may bring something into: as a member, for a facilitator brings nothing in.</summary>
    public static IQueryable<Round> RoundsJoinedBy(this IntervisieDb db, Guid personId) =>
        db.Rounds.Where(r => db.Memberships.Any(m => m.GroupId == r.GroupId && m.PersonId == personId && m.LeftAt == null && m.Part == GroupPart.Member));

    /// <summary>The groups this person is in now.</summary>
    public static IQueryable<PeerGroup> GroupsVisibleTo(this IntervisieDb db, Guid personId) =>
        db.Groups.Where(g => g.Memberships.Any(m => m.PersonId == personId && m.LeftAt == null));

    public static IQueryable<Guid> MemberIdsOf(this IntervisieDb db, Guid groupId) =>
        db.Memberships
            .Where(m => m.GroupId == groupId && m.LeftAt == null && m.Part == GroupPart.Member)
            .Select(m => m.PersonId);
}
