using Intervisie.Core.Coaching;
using Intervisie.Core.Skills;

namespace Intervisie.Core.Data;

/// <summary>What a coach may see: the starters they guide now, and of those only what was shared and not taken back.</summary>
public static class CoachReading
{
    public static IQueryable<CoachingRelation> StartersOf(this IntervisieDb db, Guid coachId) =>
        db.CoachingRelations.Where(c => c.CoachId == coachId && c.EndedAt == null);

    public static IQueryable<CoachingRelation> CoachesOf(this IntervisieDb db, Guid starterId) =>
        db.CoachingRelations.Where(c => c.StarterId == starterId && c.EndedAt == null);

    /// <summary>The snapshots this starter lets this coach see; none once the relation ended.</summary>
    public static IQueryable<SkillSnapshot> SnapshotsSharedBy(this IntervisieDb db, Guid starterId, Guid coachId) =>
        db.Snapshots.Where(s =>
            s.OwnerId == starterId
            && db.SnapshotShares.Any(x => x.SnapshotId == s.Id && x.OwnerId == starterId && x.CoachId == coachId && x.TakenBackAt == null)
            && db.CoachingRelations.Any(c => c.CoachId == coachId && c.StarterId == starterId && c.EndedAt == null));
}
