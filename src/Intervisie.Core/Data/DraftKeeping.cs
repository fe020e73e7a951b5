using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Drafts by their owner and what they belong to; saving to the database is the caller's.</summary>
public static class DraftKeeping
{
    /// <summary>Stands between the subject of a draft and the page that wrote a second version of it.</summary>
    public const char ByPage = '#';

    /// <summary>What is kept of a form; null when there is nothing, or when it was sent.</summary>
    public static async Task<Draft?> DraftOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        await db.DraftRowAsync(ownerId, subject, stop) is { IsEmpty: false } draft ? draft : null;

    /// <summary>The version a page begins with; 0 when nothing was ever kept.</summary>
    public static Task<int> DraftVersionAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.Where(d => d.OwnerId == ownerId && d.Subject == subject).Select(d => d.Version).SingleOrDefaultAsync(stop);

    /// <summary>Second versions, written in pages that were older than what was kept meanwhile; the owner chooses.</summary>
    public static Task<List<Draft>> OtherDraftsAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop)
    {
        var start = subject + ByPage;

        return db.Drafts.Where(d => d.OwnerId == ownerId && d.Subject.StartsWith(start)).OrderByDescending(d => d.SavedAt).ToListAsync(stop);
    }

    /// <summary>Keeps what was typed, in place of what was kept before.</summary>
    public static async Task<Draft> KeepDraftAsync(
        this IntervisieDb db, Guid ownerId, string subject, IReadOnlyDictionary<string, string> fields, DateTimeOffset now, CancellationToken stop)
    {
        var draft = await db.DraftRowAsync(ownerId, subject, stop);

        if (draft is null)
        {
            draft = Draft.Of(ownerId, subject);
            db.Drafts.Add(draft);
        }

        draft.Save(fields, now);

        return draft;
    }

    /// <summary>Empties a draft whose form was sent.</summary>
    public static async Task DropDraftAsync(this IntervisieDb db, Guid ownerId, string subject, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.DraftRowAsync(ownerId, subject, stop) is { IsEmpty: false } draft)
        {
            draft.Clear(now);
        }
    }

    private static Task<Draft?> DraftRowAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.SingleOrDefaultAsync(d => d.OwnerId == ownerId && d.Subject == subject, stop);
}
