using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>How long the words as they were first written stay, once a group read the looked-over text (NL: <i>originelen</i>).</summary>
public static class Originals
{
    /// <summary>
    /// Shared, not taken back since, every round it was shared in closed long enough ago, and nothing was written in it since. What is hidden at the moment
    /// waits until its author mended it.
    /// </summary>
    public static IQueryable<Reflection> OriginalsToReplace(this IntervisieDb db, DateTimeOffset now)
    {
        var before = (now - Reflection.OriginalIsKept).ToUniversalTime();
        var hidden = db.HiddenReflectionIds();

        return db.Reflections.Where(r =>
            r.ReplacedAt == null
            && r.EditedAt <= before
            && db.Contributions.Any(c => c.ReflectionId == r.Id && c.WithdrawnAt == null)
            && db.Contributions.Where(c => c.ReflectionId == r.Id).OrderByDescending(c => c.SharedAt).Select(c => c.WithdrawnAt).FirstOrDefault() == null
            && !db.Contributions.Any(c => c.ReflectionId == r.Id && c.WithdrawnAt == null && db.Rounds.Any(x => x.Id == c.RoundId && (x.ClosedAt == null || x.ClosedAt > before)))
            && !hidden.Contains(r.Id));
    }

    /// <summary>When the approved text takes the place of what was written: none while it is not shared, was taken back last or replaced, or a round is still open.</summary>
    public static async Task<DateTimeOffset?> OriginalEndsAtAsync(this IntervisieDb db, Reflection reflection, CancellationToken stop)
    {
        var shared = await db.Contributions.AsNoTracking().Where(c => c.ReflectionId == reflection.Id)
            .Join(db.Rounds, c => c.RoundId, r => r.Id, (c, r) => new { c.SharedAt, c.WithdrawnAt, r.ClosedAt })
            .ToListAsync(stop);

        if (reflection.ReplacedAt is not null || shared.MaxBy(s => s.SharedAt) is not { WithdrawnAt: null } || shared.Exists(s => s is { WithdrawnAt: null, ClosedAt: null }))
        {
            return null;
        }

        var closed = shared.Where(s => s.WithdrawnAt is null).Max(s => s.ClosedAt!.Value);

        return (closed > reflection.EditedAt ? closed : reflection.EditedAt) + Reflection.OriginalIsKept;
    }

    /// <summary>Whether a text that was shared of this reflection is hidden now.</summary>
    public static Task<bool> IsHiddenAsync(this IntervisieDb db, Guid reflectionId, CancellationToken stop) => db.HiddenReflectionIds().ContainsAsync(reflectionId, stop);

    /// <summary>Does it when its time has come; looks again, for much may have changed since it was listed. Saving is the caller's.</summary>
    public static async Task ReplaceDueOriginalAsync(this IntervisieDb db, Guid reflectionId, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.OriginalsToReplace(now).SingleOrDefaultAsync(r => r.Id == reflectionId, stop) is not { } reflection)
        {
            return;
        }

        // Somebody is writing in it: that has its fourteen days too.
        var drafts = await db.DraftsOfAsync(reflection.AuthorId, Reflection.DraftSubjectOf(reflectionId), stop);

        if (!drafts.Exists(d => d.HasText && d.SavedAt > now - Reflection.OriginalIsKept))
        {
            await db.ReplaceOriginalAsync(reflectionId, now, stop);
        }
    }

    /// <summary>Puts the text that was shared last in the place of what was written, and forgets what was typed on the way. Saving is the caller's.</summary>
    /// <exception cref="RuleBrokenException">It is not shared, so that there is nothing to put in its place; or what was shared is hidden.</exception>
    public static async Task ReplaceOriginalAsync(this IntervisieDb db, Guid reflectionId, DateTimeOffset now, CancellationToken stop)
    {
        var reflection = await db.Reflections.SingleAsync(r => r.Id == reflectionId, stop);
        var shared = await db.Contributions.AsNoTracking().Where(c => c.ReflectionId == reflectionId && c.WithdrawnAt == null).ToListAsync(stop);

        if (shared.MaxBy(c => c.SharedAt) is not { } last)
        {
            throw new RuleBrokenException("Deze reflectie is niet gedeeld. Wat je schreef, is alleen van jou en blijft staan.");
        }

        if (await db.IsHiddenAsync(reflectionId, stop))
        {
            throw new RuleBrokenException("Wat je groep las, is nu verborgen omdat iemand er een naam in zag. Kijk die tekst eerst na; je vindt hem op Vandaag.");
        }

        reflection.ReplaceByApproved(ApprovedIn(last), now);
        await db.ForgetDraftsAsync(reflection.AuthorId, Reflection.DraftSubjectOf(reflectionId), stop);
        await db.ForgetDraftsAsync(reflection.AuthorId, Reflection.QuestionDraftSubjectOf(reflectionId), stop);
    }

    /// <summary>Where the original was replaced already, a mended text takes the place of what was put there.</summary>
    public static async Task ReplaceMendedAsync(this IntervisieDb db, Contribution contribution, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Reflections.SingleOrDefaultAsync(r => r.Id == contribution.ReflectionId && r.ReplacedAt != null, stop) is { } reflection)
        {
            reflection.ReplaceByApproved(ApprovedIn(contribution), now);
        }
    }

    /// <summary>On SQLite what was erased from the file still stands in the journal beside it, until that is emptied.</summary>
    public static async Task ForgetJournalAsync(this IntervisieDb db, CancellationToken stop)
    {
        if (db is SqliteDb)
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", stop);
        }
    }

    private static IQueryable<Guid> HiddenReflectionIds(this IntervisieDb db) =>
        from report in db.LeakReports
        where report.MendedAt == null && report.Part == LeakPart.Text
        join contribution in db.Contributions on report.ContributionId equals contribution.Id
        where contribution.WithdrawnAt == null
        select contribution.ReflectionId;

    private static Dictionary<string, SharedText> ApprovedIn(Contribution contribution) =>
        new(contribution.Fields, StringComparer.Ordinal) { [Reflection.QuestionKey] = contribution.Question };
}
