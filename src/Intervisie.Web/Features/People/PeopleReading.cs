using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.People;

/// <summary>Reads the page with everybody of a school.</summary>
internal static class PeopleReading
{
    public static async Task<PeoplePage> PeoplePageAsync(this IntervisieDb db, Guid schoolId, DateTimeOffset now, CancellationToken stop)
    {
        var school = await db.Schools.Select(s => new { s.Name, s.MailDomain }).SingleAsync(stop);
        var colleagues = await db.ColleaguesAsync(schoolId, stop);

        return new(schoolId, school.Name)
        {
            Colleagues = [.. colleagues.Select(c => new ColleagueRow(c.Person.Id, c.Name, [.. c.Parts.Select(a => RoleWords.Of(a.Role))]))],
            Invitations = await db.InvitationRowsAsync(now, stop),
            Codes = await db.JoinCodes.Open(now).OrderBy(c => c.EndsAt).ThenBy(c => c.Id).Select(c => new CodeRow(c.Id, c.GroupId != null, c.EndsAt)).ToListAsync(stop),
            CanMakeCodes = school.MailDomain is not null,
        };
    }

    private static async Task<List<InvitationRow>> InvitationRowsAsync(this IntervisieDb db, DateTimeOffset now, CancellationToken stop)
    {
        var open = await db.Invitations.AsNoTracking().Open(now).Where(i => i.Email != null)
            .OrderBy(i => i.Email).ThenBy(i => i.Role).ThenBy(i => i.Id)
            .ToListAsync(stop);

        return [.. open.Select(i => new InvitationRow(i.Id, i.Name?.ToString(), i.Email!, RoleWords.Of(i.Role), i.EndsAt > now ? i.EndsAt : null))];
    }
}
