using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Groups;

/// <summary>Looks up where somebody may open a group, and with whom.</summary>
internal sealed class OpeningReading(IntervisieDb db, IStringLocalizer<Texts> text)
{
    /// <summary>The schools at which this person facilitates or administrates.</summary>
    public async Task<IReadOnlyList<SchoolChoice>> SchoolsOfAsync(Guid me, CancellationToken stop) =>
        await db.Schools.AsNoTracking()
            .Where(s => db.Appointments.Any(a => a.PersonId == me && a.SchoolId == s.Id && a.EndedAt == null && (a.Role == Role.Facilitator || a.Role == Role.SchoolAdmin)))
            .OrderBy(s => s.Name)
            .Select(s => new SchoolChoice(s.Id, s.Name))
            .ToListAsync(stop);

    public async Task<OpeningPage> PageAsync(Guid me, OpeningForm form, IReadOnlyList<SchoolChoice> schools, CancellationToken stop) =>
        new(form, schools, schools.SingleOrDefault(s => s.Id == form.SchoolId) is { } chosen ? await SchoolAsync(me, chosen, stop) : null);

    private async Task<OpeningSchool> SchoolAsync(Guid me, SchoolChoice school, CancellationToken stop)
    {
        var mine = await db.Appointments.Where(a => a.PersonId == me && a.SchoolId == school.Id && a.EndedAt == null).Select(a => a.Role).ToListAsync(stop);
        var contacts = await db.SafetyContacts.AsNoTracking().Where(c => c.SchoolId == school.Id).ToListAsync(stop);

        // Who leads or administers a school is in none of its groups.
        var facilitates = mine.Contains(Role.Facilitator) && !mine.Contains(Role.SchoolAdmin) && !mine.Contains(Role.Leadership);
        var teachers = await AppointedAsync(school.Id, [Role.Starter, Role.Member], stop);

        return new(
            school.Id,
            school.Name,
            SafetyContact.MissingFrom(contacts),
            mine.Contains(Role.SchoolAdmin) ? $"scholen/{school.Id}/veiligheidscontacten" : null,
            facilitates ? null : ToChoose(await AppointedAsync(school.Id, [Role.Facilitator], stop)),
            [.. teachers.Where(t => !facilitates || t.Id != me)]);
    }

    /// <summary>Who is one of these there, and neither leads nor administers the school.</summary>
    private async Task<IReadOnlyList<TeacherChoice>> AppointedAsync(Guid schoolId, Role[] roles, CancellationToken stop)
    {
        var people = await db.People.AsNoTracking()
            .Where(p => db.Appointments.Any(a => a.PersonId == p.Id && a.SchoolId == schoolId && a.EndedAt == null && roles.Contains(a.Role)))
            .Where(p => !db.Appointments.Any(a => a.PersonId == p.Id && a.SchoolId == schoolId && a.EndedAt == null && (a.Role == Role.SchoolAdmin || a.Role == Role.Leadership)))
            .OrderBy(p => p.Name.Given).ThenBy(p => p.Name.Family).ThenBy(p => p.Id)
            .ToListAsync(stop);

        return [.. people.Select(p => new TeacherChoice(p.Id, ShownName.InFull(p).Text))];
    }

    private List<SelectListItem> ToChoose(IReadOnlyList<TeacherChoice> people) =>
        [new(text["Kies een gespreksleider"], string.Empty), .. people.Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
}
