using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>Erases what has been kept long enough: sent mails after 30 days, job runs after seven.</summary>
public sealed class EraseExpired(IntervisieDb db, TimeProvider clock) : IJob
{
    public static readonly TimeSpan SentMailIsKept = TimeSpan.FromDays(30);
    public static readonly TimeSpan JobRunsAreKept = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken stop)
    {
        var mailsBefore = clock.GetUtcNow() - SentMailIsKept;
        var runsBefore = clock.GetUtcNow() - JobRunsAreKept;

        await db.Mails.Where(m => m.SentAt != null && m.SentAt < mailsBefore).ExecuteDeleteAsync(stop);
        await db.JobRuns.Where(r => r.StartedAt < runsBefore).ExecuteDeleteAsync(stop);
    }
}
