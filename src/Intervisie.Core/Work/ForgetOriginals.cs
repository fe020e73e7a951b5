using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>
/// Puts the approved text in the place of what was written, fourteen days after the round it was shared in closed, and takes names that were written
/// down for finding them out of reflections and drafts on 31 July. Safe to run late, twice, or on two servers at once.
/// </summary>
public sealed class ForgetOriginals(IntervisieDb db, OneByOne work, TimeProvider clock) : IJob
{
    public async Task RunAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        db.StayWithin(SchoolBoundary.Lifted);

        foreach (var id in await db.OriginalsToReplace(now).Select(r => r.Id).ToListAsync(stop))
        {
            await work.Try(id, scope => scope.ReplaceDueOriginalAsync(id, now, stop), stop);
        }

        var today = SchoolTime.DateOf(now);

        foreach (var id in await db.Reflections.Where(r => r.NamesExpireOn <= today).Select(r => r.Id).ToListAsync(stop))
        {
            await work.Try(id, async scope => (await scope.Reflections.SingleAsync(r => r.Id == id, stop)).ForgetNames(), stop);
        }

        var next = KnownName.ExpiryOf(now);
        var july = SchoolTime.EndOf((next == today ? next : next.AddYears(-1)).AddDays(-1));

        foreach (var id in await db.Drafts.Where(d => d.HasText && d.SavedAt <= july && d.Subject.StartsWith(Reflection.DraftKind)).Select(d => d.Id).ToListAsync(stop))
        {
            await work.Try(id, async scope => (await scope.Drafts.SingleAsync(d => d.Id == id, stop)).ForgetNames(), stop);
        }

        await db.ForgetJournalAsync(stop);
    }
}
