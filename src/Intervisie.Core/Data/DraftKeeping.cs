using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Drafts by their owner and what they belong to; saving to the database is the caller's.</summary>
public static class DraftKeeping
{
    /// <summary>What is kept of a form; null when there is nothing, or when it was sent.</summary>
    public static async Task<Draft?> DraftOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        await db.DraftRowAsync(ownerId, subject, stop) is { IsEmpty: false } draft ? draft : null;

    /// <summary>All that is kept of one form: its draft first, empty or not, then second versions from pages that were older.</summary>
    public static Task<List<Draft>> DraftsOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop)
    {
        var aside = subject + TypedPage.ByPage;

        return db.Drafts.AsNoTracking()
            .Where(d => d.OwnerId == ownerId && (d.Subject == subject || d.Subject.StartsWith(aside)))
            .OrderBy(d => d.Subject)
            .ToListAsync(stop);
    }

    /// <summary>Reflections that were begun and never sent in; the newest first.</summary>
    public static async Task<IReadOnlyList<Draft>> BegunReflectionsAsync(this IntervisieDb db, Guid ownerId, CancellationToken stop)
    {
        var drafts = await db.Drafts.AsNoTracking()
            .Where(d => d.OwnerId == ownerId && d.Subject.StartsWith(Reflection.DraftKind) && !d.Subject.Contains(TypedPage.ByPage))
            .OrderByDescending(d => d.SavedAt)
            .ToListAsync(stop);
        var sent = await db.Reflections.Where(r => r.AuthorId == ownerId).Select(r => r.Id).ToListAsync(stop);

        return [.. drafts.Where(d => d.Fields.Values.Any(v => !string.IsNullOrWhiteSpace(v)) && !sent.Exists(id => d.Subject == Reflection.DraftSubjectOf(id)))];
    }

    /// <summary>Keeps what was typed, in place of what was kept before.</summary>
    public static Task<Draft> KeepDraftAsync(
        this IntervisieDb db, Guid ownerId, string subject, IReadOnlyDictionary<string, string> fields, DateTimeOffset now, CancellationToken stop) =>
        db.KeepAsync(ownerId, new TypedPage(subject, Page: null, Version: 0, fields), now, stop);

    /// <summary>
    /// Keeps what a page sends while somebody types. Where the page is older than what was kept meanwhile, its text is kept
    /// aside, under the page's own name: nothing is overwritten and nothing is lost.
    /// </summary>
    /// <returns>What was kept, and the newer text when it had to go aside.</returns>
    public static async Task<(Draft Kept, Draft? Newer)> SaveDraftAsync(
        this IntervisieDb db, Guid ownerId, TypedPage typed, DateTimeOffset now, CancellationToken stop)
    {
        var newest = await db.DraftRowAsync(ownerId, typed.Subject, stop);
        var aside = await db.DraftRowAsync(ownerId, typed.Aside, stop);

        if (newest is not null && !newest.IsKnownTo(typed.Page, typed.Version) && !typed.IsSameAs(newest))
        {
            return (await db.KeepAsync(ownerId, typed with { Subject = typed.Aside }, now, stop), newest);
        }

        if (aside is not null)
        {
            db.Drafts.Remove(aside);
        }

        return (await db.KeepAsync(ownerId, typed, now, stop), null);
    }

    /// <summary>Empties a draft whose form was sent.</summary>
    public static async Task DropDraftAsync(this IntervisieDb db, Guid ownerId, string subject, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.DraftRowAsync(ownerId, subject, stop) is { IsEmpty: false } draft)
        {
            draft.Clear(now);
        }
    }

    private static async Task<Draft> KeepAsync(this IntervisieDb db, Guid ownerId, TypedPage typed, DateTimeOffset now, CancellationToken stop)
    {
        var draft = await db.DraftRowAsync(ownerId, typed.Subject, stop);

        if (draft is null)
        {
            draft = Draft.Of(ownerId, typed.Subject);
            db.Drafts.Add(draft);
        }

        draft.Save(typed.Fields, now, typed.Page);

        return draft;
    }

    private static Task<Draft?> DraftRowAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.SingleOrDefaultAsync(d => d.OwnerId == ownerId && d.Subject == subject, stop);
}
