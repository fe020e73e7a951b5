using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Drafts by their owner and what they belong to; saving to the database is the caller's.</summary>
public static class DraftKeeping
{
    /// <summary>What is kept of a form; null when there is nothing, or when it was sent.</summary>
    public static async Task<Draft?> DraftOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        await db.DraftRowAsync(ownerId, subject, stop) is { IsSent: false } draft ? draft : null;

    /// <summary>All that is kept of one form: its draft first, sent or not, then second versions from pages that were older.</summary>
    public static Task<List<Draft>> DraftsOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.AsNoTracking().Of(ownerId, subject).OrderBy(d => d.Subject).ToListAsync(stop);

    /// <summary>Reflections that were begun and never sent in, the newest first: which, and when something was typed last.</summary>
    public static async Task<IReadOnlyList<KeptDraft>> BegunReflectionsAsync(this IntervisieDb db, Guid ownerId, CancellationToken stop)
    {
        var kept = await db.Drafts
            .Where(d => d.OwnerId == ownerId && d.HasText && d.Subject.StartsWith(Reflection.DraftKind) && !d.Subject.Contains(TypedPage.ByPage))
            .OrderByDescending(d => d.SavedAt)
            .Select(d => new KeptDraft(d.Subject, d.SavedAt))
            .ToListAsync(stop);
        var sent = kept.Count == 0 ? [] : await db.Reflections.Where(r => r.AuthorId == ownerId).Select(r => r.Id).ToListAsync(stop);

        return [.. kept.Where(d => !sent.Exists(id => d.Subject == Reflection.DraftSubjectOf(id)))];
    }

    /// <summary>Keeps what was typed, in place of what was kept before.</summary>
    public static Task<Draft> KeepDraftAsync(
        this IntervisieDb db, Guid ownerId, string subject, IReadOnlyDictionary<string, string> fields, DateTimeOffset now, CancellationToken stop) =>
        db.KeepAsync(ownerId, new TypedPage(subject, Page: null, Version: 0, Turn: 0, fields), now, stop);

    /// <summary>
    /// Keeps what a page sends while somebody types. Where the page is older than what was kept meanwhile, its text is kept
    /// aside, under the page's own name: nothing is overwritten and nothing is lost.
    /// </summary>
    /// <returns>What was kept, and the newer text when it had to go aside.</returns>
    public static async Task<(Draft Kept, Draft? Newer)> SaveDraftAsync(
        this IntervisieDb db, Guid ownerId, TypedPage typed, DateTimeOffset now, CancellationToken stop)
    {
        var newest = await db.DraftRowAsync(ownerId, typed.Subject, stop);

        if (newest?.IsLaterThan(typed) == true)
        {
            return (newest, null);
        }

        if (newest is not null && !newest.IsKnownTo(typed) && !typed.IsSameAs(newest))
        {
            return (await db.KeepAsync(ownerId, typed with { Subject = typed.Aside }, now, stop), newest);
        }

        if (await db.DraftRowAsync(ownerId, typed.Aside, stop) is { } aside)
        {
            db.Drafts.Remove(aside);
        }

        return (await db.KeepAsync(ownerId, typed, now, stop), null);
    }

    /// <summary>Empties a draft whose form was sent.</summary>
    public static async Task DropDraftAsync(this IntervisieDb db, Guid ownerId, string subject, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.DraftRowAsync(ownerId, subject, stop) is { IsSent: false } draft)
        {
            draft.Send(now);
        }
    }

    /// <summary>Takes away all that is kept of a form, second versions too: what it belonged to is gone.</summary>
    public static async Task ForgetDraftsAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.RemoveRange(await db.Drafts.Of(ownerId, subject).ToListAsync(stop));

    private static IQueryable<Draft> Of(this IQueryable<Draft> drafts, Guid ownerId, string subject)
    {
        var aside = subject + TypedPage.ByPage;

        return drafts.Where(d => d.OwnerId == ownerId && (d.Subject == subject || d.Subject.StartsWith(aside)));
    }

    private static async Task<Draft> KeepAsync(this IntervisieDb db, Guid ownerId, TypedPage typed, DateTimeOffset now, CancellationToken stop)
    {
        var draft = await db.DraftRowAsync(ownerId, typed.Subject, stop);

        if (draft is null)
        {
            draft = Draft.Of(ownerId, typed.Subject);
            db.Drafts.Add(draft);
        }

        draft.Save(typed, now);

        return draft;
    }

    private static Task<Draft?> DraftRowAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.SingleOrDefaultAsync(d => d.OwnerId == ownerId && d.Subject == subject, stop);
}

/// <summary>That a draft is there and when it was typed in last, without a word of it.</summary>
public sealed record KeptDraft(string Subject, DateTimeOffset SavedAt);
