using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Readers who work where the author works, and so may know whom a text is about (NL: <i>lezers van de eigen school</i>).</summary>
public static class ReadersAtHome
{
    /// <summary>The same for the group of this round; for all groups of this person while no round is chosen.</summary>
    public static async Task<bool> HasReaderAtHomeInAsync(this IntervisieDb db, Guid personId, Guid? roundId, CancellationToken stop) =>
        await db.HasReaderAtHomeAsync(personId, await db.Rounds.Where(r => r.Id == roundId).Select(r => (Guid?)r.GroupId).SingleOrDefaultAsync(stop), stop);

    /// <summary>Whether somebody else of this group, member or facilitator, is something at a school of this person; a group of one school always has one.</summary>
    /// <param name="groupId">The group it goes to; all groups of this person while that is not chosen.</param>
    public static Task<bool> HasReaderAtHomeAsync(this IntervisieDb db, Guid personId, Guid? groupId, CancellationToken stop)
    {
        var schools = db.AppointmentsOf(personId).Where(a => a.SchoolId != null).Select(a => a.SchoolId);
        var mine = db.Memberships.Where(m => m.PersonId == personId && m.LeftAt == null && (groupId == null || m.GroupId == groupId)).Select(m => m.GroupId);
        var readers = db.Memberships.Where(m => mine.Contains(m.GroupId) && m.PersonId != personId && m.LeftAt == null).Select(m => m.PersonId);

        return db.Appointments.IgnoreQueryFilters([SchoolFilter.Name])
            .AnyAsync(a => a.EndedAt == null && schools.Contains(a.SchoolId) && readers.Contains(a.PersonId), stop);
    }
}
