using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>
/// Guiding and assessing stay apart (NL: <i>begeleiden is niet beoordelen</i>; domain §6.4, rule 1). Everything that is saved comes
/// by here, whatever page or job asked for it: who assesses somebody shares no group, coaching or snapshot with them, and when that
/// is recorded, what they shared ends in the same transaction.
/// </summary>
internal static class Separation
{
    private const long PostgresKey = 0x1A7E_0A55;

    public static async Task<int> KeepingApartAsync(this IntervisieDb db, Func<Task<int>> save, CancellationToken stop)
    {
        if (!db.BringsTogether())
        {
            return await save();
        }

        // Two savings at once could each see nothing of the other. One at a time: SQLite's transaction is for one writer, PostgreSQL gets a lock.
        await using var alone = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;

        if (db is PostgresDb)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresKey})", stop);
        }

        await db.EndWhatTheyShareAsync(stop);
        await db.RefuseWhatBringsTogetherAsync(stop);
        await db.KeepCountAsync(stop);
        var saved = await save();

        if (alone is not null)
        {
            await alone.CommitAsync(stop);
        }

        return saved;
    }

    /// <summary>Whether anything that brings two people together, or keeps them apart, is being saved.</summary>
    public static bool BringsTogether(this IntervisieDb db) =>
        db.ChangeTracker.Entries().Any(e =>
            e.State is EntityState.Added or EntityState.Modified
            && e.Entity is Membership or CoachingRelation or SnapshotShare or AssessorRelation or Appointment or PromiseCheck);

    private static async Task EndWhatTheyShareAsync(this IntervisieDb db, CancellationToken stop)
    {
        foreach (var relation in db.New<AssessorRelation>().Where(r => r.EndedAt is null))
        {
            var (assessor, assessed, now) = (relation.AssessorId, relation.AssessedId, relation.Since);
            var groups = await db.Memberships.Where(m => m.PersonId == assessed && m.LeftAt == null).Select(m => m.GroupId).ToListAsync(stop);

            // The assessor leaves: who is assessed keeps their group.
            await db.Memberships.Where(m => m.PersonId == assessor && m.LeftAt == null && groups.Contains(m.GroupId)).ForEachAsync(m => m.Leave(now), stop);
            await db.EndInRoundsAsync(assessor, assessed, groups, now, stop);
            await db.CoachingRelations.Where(c => c.EndedAt == null && ((c.CoachId == assessor && c.StarterId == assessed) || (c.CoachId == assessed && c.StarterId == assessor)))
                .ForEachAsync(c => c.End(now), stop);
            await db.SnapshotShares.Where(s => s.TakenBackAt == null && ((s.CoachId == assessor && s.OwnerId == assessed) || (s.CoachId == assessed && s.OwnerId == assessor)))
                .ForEachAsync(s => s.TakeBack(now), stop);
        }
    }

    /// <summary>What the assessor brought into a round of such a group is taken back, and nobody is asked any more to read the other's text.</summary>
    private static async Task EndInRoundsAsync(this IntervisieDb db, Guid assessor, Guid assessed, List<Guid> groups, DateTimeOffset now, CancellationToken stop)
    {
        var rounds = await db.Rounds.Whole()
            .Where(r => groups.Contains(r.GroupId) && r.LookedBackAt == null && r.CancelledAt == null && r.Contributions.Any(c => c.AuthorId == assessor))
            .ToListAsync(stop);

        foreach (var round in rounds)
        {
            foreach (var contribution in round.OpenContributions.Where(c => c.AuthorId == assessor).ToList())
            {
                round.Withdraw(contribution, assessor, now);
            }
        }

        db.RemoveRange(await db.Assignments
            .Where(a => a.Feedback == null && groups.Contains(db.Rounds.Where(r => r.Id == a.RoundId).Select(r => r.GroupId).First()))
            .Where(a => (a.ReaderId == assessor && db.Contributions.Any(c => c.Id == a.ContributionId && c.AuthorId == assessed))
                || (a.ReaderId == assessed && db.Contributions.Any(c => c.Id == a.ContributionId && c.AuthorId == assessor)))
            .ToListAsync(stop));
    }

    private static async Task RefuseWhatBringsTogetherAsync(this IntervisieDb db, CancellationToken stop)
    {
        var coupled = db.Changed<CoachingRelation>().Where(c => c.EndedAt is null).Select(c => (c.CoachId, c.StarterId))
            .Concat(db.Changed<SnapshotShare>().Where(s => s.TakenBackAt is null).Select(s => (s.CoachId, s.OwnerId)))
            .ToList();

        foreach (var (one, other) in coupled)
        {
            if (await db.AssessesAsync(one, [other], stop))
            {
                throw new RuleBrokenException("Een van deze twee beoordeelt de ander. Begeleiden en beoordelen blijven gescheiden: kies een andere coach.");
            }
        }

        foreach (var membership in db.Changed<Membership>().Where(m => m.LeftAt is null))
        {
            if (await db.AssessesAsync(membership.PersonId, await db.OthersInAsync(membership, stop), stop))
            {
                throw new RuleBrokenException("In deze groep zou iemand samenkomen met wie die beoordeelt. Begeleiden en beoordelen blijven gescheiden: kies een andere groep.");
            }
        }
    }

    /// <summary>Those who are in the group now or come into it with this saving.</summary>
    private static async Task<List<Guid>> OthersInAsync(this IntervisieDb db, Membership membership, CancellationToken stop)
    {
        var leaving = db.Over<Membership>(m => m.LeftAt);
        var there = await db.Memberships.AsNoTracking().Where(m => m.GroupId == membership.GroupId && m.LeftAt == null && !leaving.Contains(m.Id)).Select(m => m.PersonId).ToListAsync(stop);

        return [.. there.Concat(db.New<Membership>().Where(m => m.GroupId == membership.GroupId && m.LeftAt is null).Select(m => m.PersonId)).Where(id => id != membership.PersonId).Distinct()];
    }

    /// <summary>Whether one assesses any of the others or the other way round, by what is stored or by what is being saved.</summary>
    private static async Task<bool> AssessesAsync(this IntervisieDb db, Guid one, IReadOnlyCollection<Guid> others, CancellationToken stop)
    {
        var ending = db.Over<AssessorRelation>(r => r.EndedAt);

        // Across schools: who assesses at one school does not coach at another.
        return db.New<AssessorRelation>().Any(r => r.EndedAt is null && ((r.AssessorId == one && others.Contains(r.AssessedId)) || (r.AssessedId == one && others.Contains(r.AssessorId))))
            || await db.AssessorRelations.IgnoreQueryFilters([SchoolFilter.Name]).AsNoTracking().AnyAsync(
                r => r.EndedAt == null && !ending.Contains(r.Id) && ((r.AssessorId == one && others.Contains(r.AssessedId)) || (r.AssessedId == one && others.Contains(r.AssessorId))), stop);
    }
}
