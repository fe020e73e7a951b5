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

        var invited = colleagues.Zip(outcomes).Where(c => c.Second == InvitationOutcome.Invited).Select(c => c.First).ToList();
        await db.WithdrawStaleAsync(invited, schoolId, groupId, now, stop);

        foreach (var invitation in invited.Select(c => Invitation.For(c, schoolId, groupId, now)))
        {
            db.Invitations.Add(invitation);
            db.Mails.Add(OutgoingMail.Inviting(invitation.Id, now));
        }

        return outcomes;
    }

    /// <summary>An earlier link that ran out makes room for a new one.</summary>
    private static async Task WithdrawStaleAsync(
        this IntervisieDb db, List<InvitedColleague> invited, Guid schoolId, Guid? groupId, DateTimeOffset now, CancellationToken stop)
    {
        var again = invited.Select(c => (c.Email, c.Role)).ToHashSet();
        var stale = await db.Invitations
            .Where(i => i.SchoolId == schoolId && i.GroupId == groupId && i.AcceptedAt == null && i.WithdrawnAt == null && i.TokenHash != null && i.EndsAt <= now)
            .ToListAsync(stop);

        foreach (var old in stale.Where(i => i.Email is not null && again.Contains((i.Email, i.Role))))
        {
            old.Withdraw(now);
        }
    }

    /// <summary>What <see cref="InviteAsync"/> would do, changing nothing.</summary>
    public static async Task<IReadOnlyList<InvitationOutcome>> ForeseeAsync(
        this IntervisieDb db, IReadOnlyList<InvitedColleague> colleagues, Guid schoolId, Guid? groupId, DateTimeOffset now, CancellationToken stop)
    {
        var there = await db.Appointments.AsNoTracking().Where(a => a.SchoolId == schoolId && a.EndedAt == null)
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { p.NormalizedEmail, a.Role })
            .ToListAsync(stop);
        var open = await db.Invitations.Open(now).Where(i => i.SchoolId == schoolId && i.GroupId == groupId)
            .Select(i => new { i.Email, i.Role })
            .ToListAsync(stop);
        var members = await db.Memberships.Where(m => m.GroupId == groupId && m.LeftAt == null)
            .Join(db.People, m => m.PersonId, p => p.Id, (_, p) => p.NormalizedEmail)
            .ToListAsync(stop);

        var roles = there.Select(t => (t.NormalizedEmail, Kind(t.Role))).ToHashSet();
        var asked = open.Select(o => (o.Email, Kind(o.Role))).ToHashSet();
        var inGroup = members.ToHashSet(StringComparer.Ordinal);

        return [.. colleagues.Select(c =>
            (groupId is null ? roles.Contains((c.Email.ToUpperInvariant(), Kind(c.Role))) : inGroup.Contains(c.Email.ToUpperInvariant())) ? InvitationOutcome.AlreadyThere
            : asked.Add((c.Email, Kind(c.Role))) ? InvitationOutcome.Invited
            : InvitationOutcome.AlreadyInvited)];
    }

    /// <summary>A starter and another teacher are asked for the same; which of the two somebody is, they say themselves.</summary>
    private static Role Kind(Role role) => role.Teaches() ? Role.Member : role;

    /// <summary>The invitation of a link, at whichever school; none when it was used, taken back or is too old.</summary>
    public static Task<Invitation?> OpenInvitationAsync(this IntervisieDb db, string token, DateTimeOffset now, CancellationToken stop)
    {
        var hash = Invitation.HashOf(token);

        return db.Invitations.IgnoreQueryFilters([SchoolFilter.Name]).Open(now).SingleOrDefaultAsync(i => i.TokenHash == hash, stop);
    }

    /// <summary>A code that works, at whichever school.</summary>
    public static Task<JoinCode?> OpenCodeAsync(this IntervisieDb db, string typed, DateTimeOffset now, CancellationToken stop)
    {
        var hash = JoinCode.HashOf(typed);

        return db.JoinCodes.IgnoreQueryFilters([SchoolFilter.Name]).Open(now).SingleOrDefaultAsync(c => c.CodeHash == hash, stop);
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

        if (await db.GainsByAsync(invitation, person, role, stop))
        {
            db.Appointments.Add(Appointment.Of(person, role, invitation.SchoolId, now));
        }

        if (invitation.GroupId is { } groupId)
        {
            var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == groupId, stop);

            if (group.Memberships.All(m => m.PersonId != person.Id || m.LeftAt is not null))
            {
                group.Admit(person, now);
            }
        }
    }

    /// <summary>
    /// Whether it makes them something at the school they are not yet. A group alone does not: who works at another school, or has no
    /// work address of this one, comes into the group as a guest.
    /// </summary>
    private static async Task<bool> GainsByAsync(this IntervisieDb db, Invitation invitation, Person person, Role role, CancellationToken stop)
    {
        var has = await db.AppointmentsOf(person.Id).Select(a => new { a.SchoolId, a.Role }).ToListAsync(stop);

        if (has.Exists(a => Kind(a.Role) == Kind(role) && a.SchoolId == invitation.SchoolId))
        {
            return false;
        }

        return invitation.GroupId is null || (has.Count == 0 && await db.Schools.AnyAsync(s => s.Id == invitation.SchoolId && s.MailDomain != null, stop)
            && (await db.Schools.SingleAsync(s => s.Id == invitation.SchoolId, stop)).HasMail(person.Email!));
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
