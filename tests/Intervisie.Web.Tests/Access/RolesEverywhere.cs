using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Access;

/// <summary>Somebody in every role at three schools: De Wilgenhof, another school of its board, and a school of another board. None of them is in a group.</summary>
internal sealed class RolesEverywhere(Site site, IReadOnlyList<Guid> people)
{
    public static readonly IReadOnlyList<Role> Roles = RoleWords.OfSchools;

    public static async Task<RolesEverywhere> MakeIn(Site site)
    {
        using var scope = site.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        db.StayWithin(SchoolBoundary.Lifted);

        var own = await db.Schools.SingleAsync(s => s.Sector == Sector.Po);
        var board = await db.Boards.SingleAsync(b => b.Id == own.BoardId);
        var kastanje = Core.Schools.School.Named(board, new("Basisschool De Kastanje", "04YR", HolidayRegion.North, Sector.Po));
        db.Add(kastanje);
        Core.Schools.School[] schools = [own, kastanje, await db.Schools.SingleAsync(s => s.Sector == Sector.Vo)];

        var people = schools.SelectMany((school, i) => Roles.Select(role => Appoint(db, role, school, i, now))).ToList();
        await db.SaveChangesAsync();

        return new(site, people);
    }

    public async Task<IReadOnlyList<Visit>> VisitsAsync()
    {
        var visits = new List<Visit>();

        foreach (var person in people)
        {
            var visit = site.Anonymous();
            await visit.SignInAs(person);
            visits.Add(visit);
        }

        return visits;
    }

    private static Guid Appoint(IntervisieDb db, Role role, Core.Schools.School school, int place, DateTimeOffset now)
    {
        var person = Person.Register(new($"{RoleWords.Of(role)}{place}", null, "Elders"), $"{RoleWords.Of(role)}{place}@voorbeeld.test", now);
        db.AddRange(person, Appointment.Of(person, role, school, now));

        return person.Id;
    }
}
