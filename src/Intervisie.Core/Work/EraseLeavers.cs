using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>Erases the accounts of who left their last school thirty days ago. Safe to run late, twice, or on two servers at once.</summary>
public sealed class EraseLeavers(IntervisieDb db, OneByOne work, TimeProvider clock) : IJob
{
    public async Task RunAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        foreach (var id in await db.People.ToErase(now).Select(p => p.Id).ToListAsync(stop))
        {
            await work.Try(
                id,
                async scope =>
                {
                    // They may have been asked back a moment ago.
                    if (await scope.People.ToErase(now).SingleOrDefaultAsync(p => p.Id == id, stop) is { } leaver)
                    {
                        await scope.EraseAsync(leaver, now, stop);
                    }
                },
                stop);
        }

        await db.ForgetJournalAsync(stop);
    }
}
