using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Welcome;

/// <summary>For whom a code of a group is: equals, so teachers. Whoever only coaches, leads or looks after accounts comes in because the facilitator asks them.</summary>
internal static class CodeReaders
{
    /// <summary>Whoever is something somewhere says by it whether they teach; of anybody else the invitation asks.</summary>
    public static async Task<bool> IsForEqualAsync(this IntervisieDb db, string email, CancellationToken stop)
    {
        var address = email.ToUpperInvariant();
        var holder = await db.People.Where(p => p.NormalizedEmail == address).Select(p => p.Id).SingleOrDefaultAsync(stop);

        return await db.TeachesAsync(holder, stop) || !await db.AppointmentsOf(holder).AnyAsync(stop);
    }

    /// <exception cref="RuleBrokenException">They do not teach, or the group cannot take them in.</exception>
    public static async Task<int> AdmitEqualAsync(this IntervisieDb db, Guid groupId, Person person, DateTimeOffset now, CancellationToken stop)
    {
        if (!await db.TeachesAsync(person.Id, stop))
        {
            throw GroupRefusal.WithoutReason;
        }

        var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == groupId, stop);
        group.Admit(person, now);

        return await db.SaveChangesAsync(stop);
    }

    private static Task<bool> TeachesAsync(this IntervisieDb db, Guid personId, CancellationToken stop) =>
        db.AppointmentsOf(personId).AnyAsync(a => a.Role == Role.Starter || a.Role == Role.Member, stop);
}
