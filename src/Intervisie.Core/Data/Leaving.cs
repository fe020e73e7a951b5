using Intervisie.Core.Groups;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Ending what somebody is at a school; saving is the caller's.</summary>
public static class Leaving
{
    /// <summary>Ends one part, with what hung on it: whom a coach guided and what those shared, the groups somebody facilitated or sat in here.</summary>
    public static async Task EndAsync(this IntervisieDb db, Appointment appointment, DateTimeOffset now, CancellationToken stop)
    {
        appointment.End(now);
        var (personId, schoolId) = (appointment.PersonId, appointment.SchoolId);

        switch (appointment.Role)
        {
            case Role.Coach:
                await db.EndCoachingAsync(db.CoachingRelations.Where(c => c.CoachId == personId && c.SchoolId == schoolId), now, stop);
                break;
            case Role.Facilitator:
                await db.LeaveGroupsAsync(personId, schoolId, GroupPart.Facilitator, now, stop);
                break;
            case var role when role.Teaches() && !await db.TeachesBesidesAsync(appointment, stop):
                await db.LeaveGroupsAsync(personId, schoolId, GroupPart.Member, now, stop);
                await db.EndCoachingAsync(db.CoachingRelations.Where(c => c.StarterId == personId && c.SchoolId == schoolId), now, stop);
                break;
        }
    }

    private static Task LeaveGroupsAsync(this IntervisieDb db, Guid personId, Guid? schoolId, GroupPart part, DateTimeOffset now, CancellationToken stop) =>
        db.Memberships.Where(m => m.PersonId == personId && m.LeftAt == null && m.Part == part && db.Groups.Any(g => g.Id == m.GroupId && g.SchoolId == schoolId))
            .ForEachAsync(m => m.Leave(now), stop);

    private static async Task<bool> TeachesBesidesAsync(this IntervisieDb db, Appointment appointment, CancellationToken stop) =>
        db.New<Appointment>().Exists(a => a.PersonId == appointment.PersonId && a.SchoolId == appointment.SchoolId && a.Role.Teaches())
        || await db.Appointments.AnyAsync(
            a => a.PersonId == appointment.PersonId && a.SchoolId == appointment.SchoolId && a.EndedAt == null && a.Id != appointment.Id && (a.Role == Role.Starter || a.Role == Role.Member), stop);

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

        await db.Appointments.Where(a => a.PersonId == person.Id && a.SchoolId == schoolId && a.EndedAt == null).ForEachAsync(a => a.End(now), stop);
        await db.EndCoachingAsync(db.CoachingRelations.Where(c => (c.CoachId == person.Id || c.StarterId == person.Id) && c.SchoolId == schoolId), now, stop);
        await db.AssessorRelations.Where(r => (r.AssessorId == person.Id || r.AssessedId == person.Id) && r.SchoolId == schoolId && r.EndedAt == null).ForEachAsync(r => r.End(now), stop);
        await db.Invitations.Where(i => i.SchoolId == schoolId && i.AcceptedAt == null && i.Email == email).ForEachAsync(i => i.Withdraw(now), stop);

        var isGone = !await db.AppointmentsOf(person.Id).AnyAsync(a => a.SchoolId != schoolId, stop);
        await db.Memberships.Where(m => m.PersonId == person.Id && m.LeftAt == null && (isGone || db.Groups.Any(g => g.Id == m.GroupId && g.SchoolId == schoolId))).ForEachAsync(m => m.Leave(now), stop);

        if (isGone)
        {
            person.Leave(now);
            db.Mails.Add(OutgoingMail.To(person.Id, MailKind.SchoolLeft, "/meenemen", now));
        }

        // Who is signed in somewhere asks again what they may; and of two schools that let go of somebody at once, the second sees the first.
        person.SecurityStamp = Guid.NewGuid().ToString("N");
        person.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }
}
