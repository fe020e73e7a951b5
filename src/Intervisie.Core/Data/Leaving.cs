using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Ending what somebody is at a school; saving is the caller's.</summary>
public static class Leaving
{
    /// <summary>Ends one part; for a coach also whom they guide here, with what those shared (domain §6.4, rule 4).</summary>
    /// <exception cref="RuleBrokenException">The school would be left without an administrator.</exception>
    public static async Task EndAsync(this IntervisieDb db, Appointment appointment, DateTimeOffset now, CancellationToken stop)
    {
        if (appointment.Role == Role.SchoolAdmin
            && !await db.Appointments.AnyAsync(a => a.SchoolId == appointment.SchoolId && a.Role == Role.SchoolAdmin && a.EndedAt == null && a.PersonId != appointment.PersonId, stop))
        {
            throw new RuleBrokenException("Een school heeft minstens één schoolbeheerder. Wijs eerst een andere aan.");
        }

        appointment.End(now);

        if (appointment.Role == Role.Coach)
        {
            await db.EndCoachingAsync(db.CoachingRelations.Where(c => c.CoachId == appointment.PersonId && c.SchoolId == appointment.SchoolId), now, stop);
        }
    }

    /// <summary>Ends these coaching relations, and the shares that hung on them.</summary>
    public static async Task EndCoachingAsync(this IntervisieDb db, IQueryable<Coaching.CoachingRelation> relations, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var relation in await relations.Where(c => c.EndedAt == null).ToListAsync(stop))
        {
            relation.End(now);

            // The same two may have another relation, at another board; what is shared goes with the last one.
            if (!await db.CoachingRelations.AnyAsync(c => c.CoachId == relation.CoachId && c.StarterId == relation.StarterId && c.EndedAt == null && c.Id != relation.Id, stop))
            {
                await db.SnapshotShares.Where(s => s.OwnerId == relation.StarterId && s.CoachId == relation.CoachId && s.TakenBackAt == null).ForEachAsync(s => s.TakeBack(now), stop);
            }
        }
    }

    /// <summary>
    /// Somebody leaves a school: their parts, groups and coaching there end. When it was their last school, they keep their account
    /// for <see cref="Person.TimeToTakeAlong"/> and are told so.
    /// </summary>
    /// <exception cref="RuleBrokenException">The school would be left without an administrator.</exception>
    public static async Task LeaveSchoolAsync(this IntervisieDb db, Person person, Guid schoolId, DateTimeOffset now, CancellationToken stop)
    {
        var email = person.Email?.ToLowerInvariant();

        foreach (var appointment in await db.Appointments.Where(a => a.PersonId == person.Id && a.SchoolId == schoolId && a.EndedAt == null).ToListAsync(stop))
        {
            await db.EndAsync(appointment, now, stop);
        }

        await db.EndCoachingAsync(db.CoachingRelations.Where(c => c.StarterId == person.Id && c.SchoolId == schoolId), now, stop);
        await db.AssessorRelations.Where(r => (r.AssessorId == person.Id || r.AssessedId == person.Id) && r.SchoolId == schoolId && r.EndedAt == null).ForEachAsync(r => r.End(now), stop);
        await db.Invitations.Where(i => i.SchoolId == schoolId && i.AcceptedAt == null && i.Email == email).ForEachAsync(i => i.Withdraw(now), stop);

        var isGone = !await db.AppointmentsOf(person.Id).AnyAsync(a => a.SchoolId != schoolId, stop);
        await db.Memberships.Where(m => m.PersonId == person.Id && m.LeftAt == null && (isGone || db.Groups.Any(g => g.Id == m.GroupId && g.SchoolId == schoolId))).ForEachAsync(m => m.Leave(now), stop);

        if (isGone)
        {
            person.Leave(now);
            db.Mails.Add(OutgoingMail.To(person.Id, MailKind.SchoolLeft, "/meenemen", now));
        }

        // Who is signed in somewhere asks again what they may.
        person.SecurityStamp = Guid.NewGuid().ToString("N");
    }
}
