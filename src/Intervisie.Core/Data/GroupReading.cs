using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>The round of an allocation that was made to this person, while they are in the group.</summary>
    public static IQueryable<Round> RoundsToReadIn(this IntervisieDb db, Guid assignmentId, Guid readerId) =>
        db.RoundsVisibleTo(readerId).Where(r => r.Assignments.Any(a => a.Id == assignmentId && a.ReaderId == readerId));

    /// <summary>The round of a contribution, for those in its group; its author keeps the way to their own text after leaving.</summary>
    public static IQueryable<Round> RoundsWithContribution(this IntervisieDb db, Guid contributionId, Guid personId) =>
        db.Rounds.Where(r =>
            r.Contributions.Any(c =>
                c.Id == contributionId
                && (c.AuthorId == personId || db.Memberships.Any(m => m.GroupId == r.GroupId && m.PersonId == personId && m.LeftAt == null))));

    /// <summary>The groups this person is in now.</summary>
    public static IQueryable<PeerGroup> GroupsVisibleTo(this IntervisieDb db, Guid personId) =>
        db.Groups.Where(g => g.Memberships.Any(m => m.PersonId == personId && m.LeftAt == null));

    public static IQueryable<Guid> MemberIdsOf(this IntervisieDb db, Guid groupId) =>
        db.Memberships
            .Where(m => m.GroupId == groupId && m.LeftAt == null && m.Part == GroupPart.Member)
            .Select(m => m.PersonId);

    /// <summary>How those who are in this group now are shown in it.</summary>
    public static async Task<GroupNames> NamesInAsync(this IntervisieDb db, Guid groupId, CancellationToken stop)
    {
        var people = await db.Memberships
            .Where(m => m.GroupId == groupId && m.LeftAt == null)
            .Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { m.Part, Person = p })
            .AsNoTracking()
            .ToListAsync(stop);

        return new(Of(GroupPart.Member), Of(GroupPart.Facilitator));

        Dictionary<Guid, ShownName> Of(GroupPart part) =>
            people.Where(p => p.Part == part).ToDictionary(p => p.Person.Id, p => ShownName.InGroup(p.Person));
    }

    /// <summary>Whom this person assesses or is assessed by now, at whichever school: they read nothing of each other, also not of before.</summary>
    public static async Task<IReadOnlySet<Guid>> ApartFromAsync(this IntervisieDb db, Guid personId, CancellationToken stop)
    {
        var relations = await db.AssessorRelations.IgnoreQueryFilters([SchoolFilter.Name])
            .Where(r => r.EndedAt == null && (r.AssessorId == personId || r.AssessedId == personId))
            .Select(r => r.AssessorId == personId ? r.AssessedId : r.AssessorId)
            .ToListAsync(stop);

        return relations.ToHashSet();
    }
}
