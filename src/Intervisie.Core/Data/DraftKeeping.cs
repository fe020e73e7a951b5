using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Drafts by their owner and what they belong to; saving is the caller's.</summary>
public static class DraftKeeping
{
    public static Task<Draft?> DraftOfAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop) =>
        db.Drafts.SingleOrDefaultAsync(d => d.OwnerId == ownerId && d.Subject == subject, stop);

    /// <summary>Keeps what was typed, in place of what was kept before.</summary>
    public static async Task KeepDraftAsync(
        this IntervisieDb db, Guid ownerId, string subject, IReadOnlyDictionary<string, string> fields, DateTimeOffset now, CancellationToken stop)
    {
        var draft = await db.DraftOfAsync(ownerId, subject, stop);

        if (draft is null)
        {
            draft = Draft.Of(ownerId, subject);
            db.Drafts.Add(draft);
        }

        draft.Save(fields, now);
    }

    public static async Task DropDraftAsync(this IntervisieDb db, Guid ownerId, string subject, CancellationToken stop)
    {
        if (await db.DraftOfAsync(ownerId, subject, stop) is { } draft)
        {
            db.Drafts.Remove(draft);
        }
    }
}
