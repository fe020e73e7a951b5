using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.People;

/// <summary>Recording who assesses whom at the school of the page.</summary>
internal static class Assessing
{
    /// <summary>Adds those that do not stand yet; saving ends what the two share.</summary>
    public static async Task AssessAsync(this IntervisieDb db, Guid schoolId, IReadOnlyCollection<(Guid Assessor, Guid Assessed)> pairs, DateTimeOffset now, CancellationToken stop)
    {
        var ids = pairs.SelectMany(p => new[] { p.Assessor, p.Assessed }).ToHashSet();
        var school = await db.Schools.SingleAsync(stop);
        var people = await db.PeopleOf(schoolId).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var there = await db.AssessorRelations.Where(r => r.EndedAt == null).Select(r => new { r.AssessorId, r.AssessedId }).ToListAsync(stop);

        db.AssessorRelations.AddRange(pairs
            .Where(p => people.ContainsKey(p.Assessor) && people.ContainsKey(p.Assessed) && !there.Exists(r => r.AssessorId == p.Assessor && r.AssessedId == p.Assessed))
            .Select(p => AssessorRelation.Between(people[p.Assessor], people[p.Assessed], school, now)));
    }

    /// <summary>Whether saving it ended a place in a group, a coaching or a share.</summary>
    public static bool HasParted(this IntervisieDb db, DateTimeOffset now) => db.ChangeTracker.Entries().Any(e => e.Entity switch
    {
        Membership membership => membership.LeftAt == now,
        CoachingRelation coaching => coaching.EndedAt == now,
        SnapshotShare share => share.TakenBackAt == now,
        _ => false,
    });
}
