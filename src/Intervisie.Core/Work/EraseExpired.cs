using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>
/// Erases what has been kept long enough: sent mails, second versions of a draft and invitations that were answered or never answered after 30 days,
/// job runs and what is left of a sent draft after seven, names somebody wrote before on 31 July.
/// </summary>
public sealed class EraseExpired(IntervisieDb db, TimeProvider clock) : IJob
{
    public static readonly TimeSpan SentMailIsKept = TimeSpan.FromDays(30);
    public static readonly TimeSpan JobRunsAreKept = TimeSpan.FromDays(7);

    public static readonly TimeSpan EmptyDraftsAreKept = TimeSpan.FromDays(7);
    public static readonly TimeSpan SecondVersionsAreKept = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        db.StayWithin(SchoolBoundary.Lifted);
        var (mails, runs, empty, second) = (now - SentMailIsKept, now - JobRunsAreKept, now - EmptyDraftsAreKept, now - SecondVersionsAreKept);

        await db.Mails.Where(m => m.SentAt != null && m.SentAt < mails).ExecuteDeleteAsync(stop);
        await db.Invitations.Where(i => i.SchoolId != null && ((i.AcceptedAt != null && i.AcceptedAt < mails) || (i.WithdrawnAt != null && i.WithdrawnAt < mails) || (i.TokenHash != null && i.EndsAt < mails))).ExecuteDeleteAsync(stop);
        await db.JoinCodes.Where(c => c.EndsAt < mails).ExecuteDeleteAsync(stop);
        await db.KnownNames.Where(n => n.ExpiresOn <= SchoolTime.DateOf(now)).ExecuteDeleteAsync(stop);
        await db.JobRuns.Where(r => r.StartedAt < runs).ExecuteDeleteAsync(stop);
        await db.Drafts.Where(d => !d.HasText && d.SavedAt < empty).ExecuteDeleteAsync(stop);
        await db.Drafts.Where(d => d.Subject.Contains(TypedPage.ByPage) && d.SavedAt < second).ExecuteDeleteAsync(stop);
    }
}
