using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>What somebody is and was at schools and in groups, who guided them, what they let a coach see, and what they answered about the promise of their school. Asked about oneself, so across the boundary.</summary>
internal static class TakeAlongPlaces
{
    public static Task<List<TakenPart>> PartsOfAsync(this IntervisieDb db, Guid me, CancellationToken stop) =>
        db.Appointments.IgnoreQueryFilters([SchoolFilter.Name]).Where(a => a.PersonId == me)
            .OrderBy(a => a.Since).ThenBy(a => a.Role)
            .Select(a => new TakenPart(a.Role, db.Schools.Where(s => s.Id == a.SchoolId).Select(s => s.Name).FirstOrDefault(), a.Since, a.EndedAt))
            .ToListAsync(stop);

    public static Task<List<TakenGroup>> PlacesOfAsync(this IntervisieDb db, Guid me, CancellationToken stop) =>
        db.Memberships.Where(m => m.PersonId == me)
            .OrderBy(m => m.JoinedAt)
            .Join(db.Groups, m => m.GroupId, g => g.Id, (m, g) => new TakenGroup(g.Name, m.Part, m.JoinedAt, m.LeftAt))
            .ToListAsync(stop);

    public static async Task<IReadOnlyList<TakenCoaching>> CoachingOfAsync(this IntervisieDb db, Guid me, CancellationToken stop)
    {
        var guided = await db.CoachingRelations.Where(c => c.StarterId == me)
            .OrderBy(c => c.StartedAt)
            .Join(db.People, c => c.CoachId, p => p.Id, (c, p) => new { Coach = p, c.StartedAt, c.EndedAt })
            .AsNoTracking().ToListAsync(stop);

        return [.. guided.Select(g => new TakenCoaching(ShownName.InFull(g.Coach).Text, g.StartedAt, g.EndedAt))];
    }

    public static async Task<IReadOnlyList<TakenShare>> SharesOfAsync(this IntervisieDb db, Guid me, CancellationToken stop)
    {
        var shared = await db.SnapshotShares.Where(s => s.OwnerId == me)
            .OrderBy(s => s.SharedAt)
            .Join(db.People, s => s.CoachId, p => p.Id, (s, p) => new { Coach = p, s.SnapshotId, s.SharedAt, s.TakenBackAt })
            .Join(db.Snapshots, s => s.SnapshotId, t => t.Id, (s, t) => new { s.Coach, t.TakenAt, s.SharedAt, s.TakenBackAt })
            .AsNoTracking().ToListAsync(stop);

        return [.. shared.OrderBy(s => s.SharedAt).Select(s => new TakenShare(s.TakenAt, ShownName.InFull(s.Coach).Text, s.SharedAt, s.TakenBackAt))];
    }

    public static async Task<IReadOnlyList<TakenYear>> PromiseChecksOfAsync(this IntervisieDb db, Guid me, CancellationToken stop)
    {
        var answered = await db.PromiseChecks.IgnoreQueryFilters([SchoolFilter.Name]).Where(c => c.PersonId == me)
            .OrderBy(c => c.YearStart)
            .Join(db.Schools, c => c.SchoolId, s => s.Id, (c, s) => new { Check = c, s.Name })
            .AsNoTracking().ToListAsync(stop);

        return
        [
            .. answered.Select(a => new TakenYear(
                a.Name,
                new SchoolYear(a.Check.YearStart).ToString(),
                [.. PromiseLine.All.Where(l => a.Check.Answers.ContainsKey(l.Key)).Select(l => new TakenAnswer(l.Promise, a.Check.Answers[l.Key]))])),
        ];
    }
}

/// <summary>What they are or were.</summary>
/// <param name="School">None for who administers the platform.</param>
public sealed record TakenPart(Role Role, string? School, DateTimeOffset Since, DateTimeOffset? Until);

public sealed record TakenGroup(string Group, GroupPart Part, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>Who guided them.</summary>
public sealed record TakenCoaching(string Coach, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>A snapshot that a coach could see.</summary>
public sealed record TakenShare(DateTimeOffset SnapshotTakenAt, string Coach, DateTimeOffset SharedAt, DateTimeOffset? TakenBackAt);

/// <summary>What they answered in one school year about what their school promised.</summary>
public sealed record TakenYear(string School, string Year, IReadOnlyList<TakenAnswer> Answers);

public sealed record TakenAnswer(string Promise, PromiseAnswer Answer);
