using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Skills;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Growth;

/// <summary>Reads what belongs on the pages about someone's own growth.</summary>
internal static class GrowthReading
{
    public static async Task<GrowthPage> GrowthOfAsync(this IntervisieDb db, Guid personId, SkillFramework skills, DateTimeOffset now)
    {
        var snapshots = await db.Snapshots.AsNoTracking().Where(s => s.OwnerId == personId).OrderByDescending(s => s.TakenAt).ToListAsync();
        var intentions = await db.Intentions.AsNoTracking().Where(i => i.OwnerId == personId).OrderBy(i => i.DueOn).ToListAsync();
        var coaches = await db.CoachNamesOfAsync(personId);
        var shares = await db.SnapshotShares.AsNoTracking()
            .Where(s => s.OwnerId == personId && s.TakenBackAt == null)
            .Select(s => new { s.SnapshotId, s.CoachId })
            .ToListAsync();
        var readers = shares.Where(s => coaches.ContainsKey(s.CoachId)).ToLookup(s => s.SnapshotId, s => coaches[s.CoachId]);
        var today = SchoolTime.DateOf(now);

        return new()
        {
            Skills = [.. skills.Skills.Select(skill => SkillRow.Of(skill, snapshots, skills)).OfType<SkillRow>()],
            Snapshots = [.. snapshots.Select(s => new SnapshotRow(s.Id, s.TakenAt, [.. readers[s.Id].Select(name => name.Text)]))],
            ToLookBackOn = [.. intentions.Where(IntentionRow.AsksForMore).Select(i => IntentionRow.Of(i, today))],
            LookedBackOn = [.. intentions.Where(i => !IntentionRow.AsksForMore(i)).OrderByDescending(i => i.LookedBackAt).Select(i => IntentionRow.Of(i, today))],
            HasCoach = coaches.Count > 0,
        };
    }

    /// <summary>One snapshot with who may see it; null when it is not this person's own.</summary>
    public static async Task<SnapshotPage?> SnapshotOfAsync(this IntervisieDb db, Guid personId, Guid id, SkillFramework skills)
    {
        var snapshot = await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.OwnerId == personId);

        if (snapshot is null)
        {
            return null;
        }

        var shares = await db.SnapshotShares.AsNoTracking()
            .Where(s => s.SnapshotId == id && s.TakenBackAt == null)
            .ToDictionaryAsync(s => s.CoachId, s => s.SharedAt);

        return SnapshotPage.Of(snapshot, skills, await db.CoachNamesOfAsync(personId), shares);
    }

    private static async Task<Dictionary<Guid, ShownName>> CoachNamesOfAsync(this IntervisieDb db, Guid personId)
    {
        var coaches = await db.CoachesOf(personId).Join(db.People, relation => relation.CoachId, person => person.Id, (_, person) => person).AsNoTracking().ToListAsync();

        return coaches.DistinctBy(coach => coach.Id).ToDictionary(coach => coach.Id, ShownName.InFull);
    }
}
