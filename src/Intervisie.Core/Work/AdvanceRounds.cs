using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>Moves every due round to the step that belongs to this moment. Safe to run late, twice, or on two servers at once.</summary>
public sealed class AdvanceRounds(IntervisieDb db, OneByOne work, TimeProvider clock) : IJob
{
    public async Task RunAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        foreach (var id in await db.Rounds.Due(now).Select(r => r.Id).ToListAsync(stop))
        {
            await work.Try(id, scope => AdvanceAsync(scope, id, now, stop), stop);
        }
    }

    /// <summary>What a page does before it shows a round: moves it when its moment has come, like the job would. Somebody else having been first is fine.</summary>
    public static async Task MoveFirstAsync(IntervisieDb db, Guid id, DateTimeOffset now, CancellationToken stop)
    {
        if (!await db.Rounds.Due(now).AnyAsync(r => r.Id == id, stop))
        {
            return;
        }

        try
        {
            await AdvanceAsync(db, id, now, stop);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault.IsClash())
        {
            // The job, or another reader, moved it in the meantime.
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>Moves one round and puts the mails of its new step in the outbox; saving is the caller's, and compares (step, version).</summary>
    public static async Task AdvanceAsync(IntervisieDb db, Guid id, DateTimeOffset now, CancellationToken stop)
    {
        var round = await db.Rounds.Whole().SingleAsync(r => r.Id == id, stop);
        var members = await db.MemberIdsOf(round.GroupId).ToListAsync(stop);

        if (round.AdvanceTo(now, members, SchoolCalendar.Dutch))
        {
            db.Mails.AddRange(RoundNotices.For(round, members, now));
        }
    }
}
