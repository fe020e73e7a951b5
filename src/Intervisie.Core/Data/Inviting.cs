using Intervisie.Core.Groups;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Inviting colleagues, and finding what they were invited to; saving is the caller's.</summary>
public static class Inviting
{
    /// <summary>
    /// Invites these colleagues and puts a mail in the outbox for each. Who is that already, or was asked and has not answered yet,
    /// is left as they are: asking twice changes nothing.
    /// </summary>
    /// <returns>What became of each, in the order given.</returns>
    public static async Task<IReadOnlyList<InvitationOutcome>> InviteAsync(
        this IntervisieDb db, IReadOnlyList<InvitedColleague> colleagues, Guid schoolId, Guid? groupId, DateTimeOffset now, CancellationToken stop)
    {
        var outcomes = await db.ForeseeAsync(colleagues, schoolId, groupId, now, stop);

        foreach (var (colleague, outcome) in colleagues.Zip(outcomes))
        {
            if (outcome != InvitationOutcome.Invited)
            {
                continue;
            }

            foreach (var old in await db.Invitations.Where(i => i.SchoolId == schoolId && i.GroupId == groupId && i.Email == colleague.Email && i.Role == colleague.Role && i.AcceptedAt == null && i.WithdrawnAt == null).ToListAsync(stop))
            {
                old.Withdraw(now);
            }

            var invitation = Invitation.For(colleague, schoolId, groupId, now);
            db.Invitations.Add(invitation);
            db.Mails.Add(OutgoingMail.Inviting(invitation.Id, now));
        }

        return outcomes;
    }

    /// <summary>What <see cref="InviteAsync"/> would do, changing nothing.</summary>
    public static async Task<IReadOnlyList<InvitationOutcome>> ForeseeAsync(
        this IntervisieDb db, IReadOnlyList<InvitedColleague> colleagues, Guid schoolId, Guid? groupId, DateTimeOffset now, CancellationToken stop)
    {
        var there = await db.Appointments.AsNoTracking().Where(a => a.SchoolId == schoolId && a.EndedAt == null)
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { p.NormalizedEmail, a.Role, p.Id })
            .ToListAsync(stop);
        var open = await db.Invitations.AsNoTracking().Where(i => i.SchoolId == schoolId && i.GroupId == groupId && i.AcceptedAt == null && i.WithdrawnAt == null && i.EndsAt > now)
            .Select(i => new { i.Email, i.Role }).ToListAsync(stop);
        var members = groupId is null ? [] : await db.Memberships.Where(m => m.GroupId == groupId && m.LeftAt == null).Select(m => m.PersonId).ToListAsync(stop);

        var roles = there.Select(t => (t.NormalizedEmail, t.Role)).ToHashSet();
        var asked = open.Select(o => (o.Email, o.Role)).ToHashSet();
        var inGroup = there.Where(t => members.Contains(t.Id)).Select(t => t.NormalizedEmail).ToHashSet(StringComparer.Ordinal);

        return [.. colleagues.Select(c =>
            (groupId is null ? roles.Contains((c.Email.ToUpperInvariant(), c.Role)) : inGroup.Contains(c.Email.ToUpperInvariant())) ? InvitationOutcome.AlreadyThere
            : asked.Add((c.Email, c.Role)) ? InvitationOutcome.Invited
            : InvitationOutcome.AlreadyInvited)];
    }

    /// <summary>The invitation of a link, at whichever school; none when it was used, taken back or is too old.</summary>
    public static async Task<Invitation?> OpenInvitationAsync(this IntervisieDb db, string token, DateTimeOffset now, CancellationToken stop)
    {
        var hash = Invitation.HashOf(token);
        var invitation = await db.Invitations.IgnoreQueryFilters([SchoolFilter.Name]).SingleOrDefaultAsync(i => i.TokenHash == hash, stop);

        return invitation?.IsOpen(now) == true ? invitation : null;
    }

    /// <summary>A code that works, at whichever school.</summary>
    public static async Task<JoinCode?> OpenCodeAsync(this IntervisieDb db, string typed, DateTimeOffset now, CancellationToken stop)
    {
        var hash = JoinCode.HashOf(typed);
        var code = await db.JoinCodes.IgnoreQueryFilters([SchoolFilter.Name]).SingleOrDefaultAsync(c => c.CodeHash == hash, stop);

        return code?.IsOpen(now) == true ? code : null;
    }

    /// <summary>Makes somebody what they were invited to be: an appointment, and a place in the group.</summary>
    /// <param name="role">What the person says they are, where the school asked for a teacher: a starter or not.</param>
    /// <exception cref="RuleBrokenException">The link does not work any more, the group is full, or somebody there assesses or is assessed.</exception>
    public static async Task AcceptAsync(this IntervisieDb db, Invitation invitation, Person person, Role role, DateTimeOffset now, CancellationToken stop)
    {
        invitation.Accept(now);
        person.Return();

        if (invitation.SchoolId is { } schoolId)
        {
            db.StayWithin(SchoolBoundary.Around([schoolId]));
        }

        var teaches = role is Role.Starter or Role.Member;
        var has = await db.AppointmentsOf(person.Id).Where(a => a.SchoolId == invitation.SchoolId).Select(a => a.Role).ToListAsync(stop);

        if (!has.Contains(role) && !(teaches && has.Exists(r => r is Role.Starter or Role.Member)))
        {
            db.Appointments.Add(Appointment.Of(person, role, invitation.SchoolId, now));
        }

        if (invitation.GroupId is { } groupId)
        {
            var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == groupId, stop);

            if (group.Memberships.All(m => m.PersonId != person.Id || m.LeftAt is not null))
            {
                group.Seat(person, invitation.Role == Role.Facilitator ? GroupPart.Facilitator : GroupPart.Member, now);
            }
        }
    }

    /// <summary>The school of an invitation or a code, which its reader may not be in yet.</summary>
    public static Task<School> SchoolOfInvitationAsync(this IntervisieDb db, Guid schoolId, CancellationToken stop) =>
        db.Schools.IgnoreQueryFilters([SchoolFilter.Name]).AsNoTracking().SingleAsync(s => s.Id == schoolId, stop);
}

/// <summary>What became of an invitation.</summary>
public enum InvitationOutcome
{
    Invited = 1,
    AlreadyInvited = 2,
    AlreadyThere = 3,
}
