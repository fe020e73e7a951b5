using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>
/// Rules that count rows, or look from one table at another: asked again while only one saving is under way, because two that read
/// at the same moment would each find room.
/// </summary>
internal static class Counting
{
    /// <exception cref="RuleBrokenException">A group would grow too large, a school lose its last administrator, or who leads or looks after it come into a group of it.</exception>
    public static async Task KeepCountAsync(this IntervisieDb db, CancellationToken stop)
    {
        foreach (var groupId in db.New<Membership>().Where(m => m.IsMember).Select(m => m.GroupId).Distinct())
        {
            await db.RefuseTooManyAsync(groupId, stop);
        }

        foreach (var schoolId in db.Changed<Appointment>().Where(a => a is { Role: Role.SchoolAdmin, EndedAt: not null }).Select(a => a.SchoolId).Distinct())
        {
            await db.RefuseWithoutAdministratorAsync(schoolId, stop);
        }

        await db.RefuseWhoLeadsAsync(stop);
        await db.RefuseCountedAnswersAsync(stop);
    }

    private static async Task RefuseTooManyAsync(this IntervisieDb db, Guid groupId, CancellationToken stop)
    {
        var coming = db.New<Membership>().Where(m => m.GroupId == groupId && m.IsMember).Select(m => m.PersonId).ToList();
        var leaving = db.Over<Membership>(m => m.LeftAt);
        var there = await db.Memberships.CountAsync(m => m.GroupId == groupId && m.LeftAt == null && m.Part == GroupPart.Member && !leaving.Contains(m.Id), stop);

        if (there + coming.Count > PeerGroup.MaxMembers)
        {
            throw new RuleBrokenException("Een intervisiegroep heeft hooguit {0} leden. Begin een tweede groep.", PeerGroup.MaxMembers);
        }
    }

    private static async Task RefuseWithoutAdministratorAsync(this IntervisieDb db, Guid? schoolId, CancellationToken stop)
    {
        var ending = db.Over<Appointment>(a => a.EndedAt);
        var coming = db.New<Appointment>().Exists(a => a.SchoolId == schoolId && a is { Role: Role.SchoolAdmin, EndedAt: null });

        if (!coming && !await db.Appointments.AnyAsync(a => a.SchoolId == schoolId && a.Role == Role.SchoolAdmin && a.EndedAt == null && !ending.Contains(a.Id), stop))
        {
            throw new RuleBrokenException("Een school heeft minstens één schoolbeheerder. Wijs eerst een andere aan.");
        }
    }

    /// <summary>A group is a circle of equals: who leads its school or looks after the accounts there sees no content (domain §6.4, rule 2).</summary>
    private static async Task RefuseWhoLeadsAsync(this IntervisieDb db, CancellationToken stop)
    {
        foreach (var membership in db.Changed<Membership>().Where(m => m.LeftAt is null))
        {
            var schoolId = db.New<PeerGroup>().Find(g => g.Id == membership.GroupId)?.SchoolId
                ?? await db.Groups.Where(g => g.Id == membership.GroupId).Select(g => g.SchoolId).SingleAsync(stop);

            if (await db.LeadsAsync(membership.PersonId, schoolId, stop))
            {
                throw new RuleBrokenException("Wie een school leidt of er de accounts beheert, doet niet mee in een groep van die school. Zo kan iedereen er vrij praten.");
            }
        }

        foreach (var appointment in db.New<Appointment>().Where(a => a.Role is Role.Leadership or Role.SchoolAdmin))
        {
            var leaving = db.Over<Membership>(m => m.LeftAt);

            if (await db.Memberships.AnyAsync(m => m.PersonId == appointment.PersonId && m.LeftAt == null && !leaving.Contains(m.Id) && db.Groups.Any(g => g.Id == m.GroupId && g.SchoolId == appointment.SchoolId), stop))
            {
                throw new RuleBrokenException("Deze collega zit in een groep van de school. Wie een school leidt of er de accounts beheert, doet daar niet aan mee: laat de collega eerst met de groep stoppen.");
            }
        }
    }

    private static async Task<bool> LeadsAsync(this IntervisieDb db, Guid personId, Guid schoolId, CancellationToken stop)
    {
        var ending = db.Over<Appointment>(a => a.EndedAt);

        return db.New<Appointment>().Exists(a => a.PersonId == personId && a.SchoolId == schoolId && a.Role is Role.Leadership or Role.SchoolAdmin)
            || await db.AppointmentsOf(personId).AnyAsync(a => a.SchoolId == schoolId && (a.Role == Role.Leadership || a.Role == Role.SchoolAdmin) && !ending.Contains(a.Id), stop);
    }

    /// <summary>A yearly answer has a turn, so that it is shown with four others; one that is counted changes no more. That no two have the same turn, an index sees to.</summary>
    private static async Task RefuseCountedAnswersAsync(this IntervisieDb db, CancellationToken stop)
    {
        foreach (var check in db.Changed<PromiseCheck>().Where(c => db.Entry(c).Property(x => x.Answers).IsModified))
        {
            if (await db.PromiseChecks.CountAsync(c => c.SchoolId == check.SchoolId && c.YearStart == check.YearStart && c.Turn / PromiseTally.Fewest == check.Turn / PromiseTally.Fewest, stop) >= PromiseTally.Fewest)
            {
                throw new RuleBrokenException("Je antwoord telt al mee en staat nu vast. Volgend schooljaar vragen we het opnieuw.");
            }
        }
    }
}
