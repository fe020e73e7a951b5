using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>Erases what has been kept long enough: sent mails after 30 days; job runs, and what is left of a draft once its form was sent, after seven.</summary>
public sealed class EraseExpired(IntervisieDb db, TimeProvider clock) : IJob
{
    public static readonly TimeSpan SentMailIsKept = TimeSpan.FromDays(30);
    public static readonly TimeSpan JobRunsAreKept = TimeSpan.FromDays(7);

    public static readonly TimeSpan EmptyDraftsAreKept = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken stop)
    {
        var mailsBefore = clock.GetUtcNow() - SentMailIsKept;
        var runsBefore = clock.GetUtcNow() - JobRunsAreKept;

        await db.Mails.Where(m => m.SentAt != null && m.SentAt < mailsBefore).ExecuteDeleteAsync(stop);
        await EraseEmptyDraftsAsync(clock.GetUtcNow() - EmptyDraftsAreKept, stop);
        await db.JobRuns.Where(r => r.StartedAt < runsBefore).ExecuteDeleteAsync(stop);
    }

    /// <summary>Whether a draft is empty stands in its JSON, so that is asked here and not in SQL; there are few.</summary>
    private async Task EraseEmptyDraftsAsync(DateTimeOffset before, CancellationToken stop)
    {
        var drafts = await db.Drafts.Where(d => d.SavedAt < before).ToListAsync(stop);
        db.RemoveRange(drafts.Where(d => d.IsEmpty));
        await db.SaveChangesAsync(stop);
    }
}
