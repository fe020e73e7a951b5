using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>How long the words as they were first written stay, once a group read the looked-over text (NL: <i>originelen</i>).</summary>
public static class Originals
{
    /// <summary>Shared, and every round it was shared in closed long enough ago.</summary>
    public static IQueryable<Reflection> OriginalsToReplace(this IntervisieDb db, DateTimeOffset now)
    {
        var before = (now - Reflection.OriginalIsKept).ToUniversalTime();

        return db.Reflections.Where(r =>
            r.ReplacedAt == null
            && db.Contributions.Any(c => c.ReflectionId == r.Id && c.WithdrawnAt == null)
            && !db.Contributions.Any(c => c.ReflectionId == r.Id && c.WithdrawnAt == null && db.Rounds.Any(x => x.Id == c.RoundId && (x.ClosedAt == null || x.ClosedAt > before))));
    }

    /// <summary>When the approved text takes the place of what was written: none while it is not shared, was replaced, or a round is still open.</summary>
    public static async Task<DateTimeOffset?> OriginalEndsAtAsync(this IntervisieDb db, Reflection reflection, CancellationToken stop)
    {
        var closings = await db.Contributions.Where(c => c.ReflectionId == reflection.Id && c.WithdrawnAt == null)
            .Join(db.Rounds, c => c.RoundId, r => r.Id, (c, r) => r.ClosedAt)
            .ToListAsync(stop);

        return reflection.ReplacedAt is null && closings.Count > 0 && closings.TrueForAll(c => c is not null) ? closings.Max() + Reflection.OriginalIsKept : null;
    }

    /// <summary>Puts the text that was shared last in the place of what was written, and forgets what was typed on the way. Saving is the caller's.</summary>
    /// <exception cref="RuleBrokenException">It is not shared, so that there is nothing to put in its place.</exception>
    public static async Task ReplaceOriginalAsync(this IntervisieDb db, Guid reflectionId, DateTimeOffset now, CancellationToken stop)
    {
        var reflection = await db.Reflections.SingleAsync(r => r.Id == reflectionId, stop);
        var shared = await db.Contributions.AsNoTracking().Where(c => c.ReflectionId == reflectionId && c.WithdrawnAt == null).ToListAsync(stop);

        if (shared.MaxBy(c => c.SharedAt) is not { } last)
        {
            throw new RuleBrokenException("Deze reflectie is niet gedeeld. Wat je schreef, is alleen van jou en blijft staan.");
        }

        reflection.ReplaceByApproved(ApprovedIn(last), now);
        await db.ForgetDraftsAsync(reflection.AuthorId, Reflection.DraftSubjectOf(reflectionId), stop);
        await db.ForgetDraftsAsync(reflection.AuthorId, Reflection.QuestionDraftSubjectOf(reflectionId), stop);
    }

    /// <summary>On SQLite what was erased from the file still stands in the journal beside it, until that is emptied.</summary>
    internal static async Task ForgetJournalAsync(this IntervisieDb db, CancellationToken stop)
    {
        if (db is SqliteDb)
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", stop);
        }
    }

    private static Dictionary<string, SharedText> ApprovedIn(Contribution contribution) =>
        new(contribution.Fields, StringComparer.Ordinal) { [Reflection.QuestionKey] = contribution.Question };
}
