using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Access;

/// <summary>Somebody in every role at three schools: De Wilgenhof, another school of its board, and a school of another board. None of them is in a group.</summary>
internal sealed class RolesEverywhere(Site site, IReadOnlyList<Guid> schools, IReadOnlyList<Guid> people)
{
    public static readonly IReadOnlyList<Role> Roles = RoleWords.OfSchools;

    /// <summary>Several tests may make theirs in one site.</summary>
    private static int _turn;

    /// <summary>De Wilgenhof.</summary>
    public Guid OwnSchool => schools[0];

    public static async Task<RolesEverywhere> MakeIn(Site site)
    {
        var turn = Interlocked.Increment(ref _turn);
        using var scope = site.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        db.StayWithin(SchoolBoundary.Lifted);

        var own = await db.Schools.SingleAsync(s => s.Name == "Basisschool De Wilgenhof");
        var board = await db.Boards.SingleAsync(b => b.Id == own.BoardId);
        var kastanje = Core.Schools.School.Named(board, new("Basisschool De Kastanje", "04YR", HolidayRegion.North, Sector.Po));
        db.Add(kastanje);
        Core.Schools.School[] schools = [own, kastanje, await db.Schools.SingleAsync(s => s.Sector == Sector.Vo)];

        var people = schools.SelectMany((school, i) => Roles.Select(role => Appoint(db, role, school, $"{turn}{i}", now))).ToList();
        await db.SaveChangesAsync();

        return new(site, [.. schools.Select(s => s.Id)], people);
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

    /// <summary>Everybody of the two other schools, each with their own.</summary>
    public async Task<IReadOnlyList<(Visit Visit, Guid School)>> OutsidersAsync() =>
        [.. (await VisitsAsync()).Select((visit, i) => (visit, schools[i / Roles.Count])).Where(v => v.Item2 != OwnSchool)];

    private static Guid Appoint(IntervisieDb db, Role role, Core.Schools.School school, string place, DateTimeOffset now)
    {
        var person = Person.Register(new($"{RoleWords.Of(role)}{place}", null, "Elders"), $"{RoleWords.Of(role)}{place}@voorbeeld.test", now);
        db.AddRange(person, Appointment.Of(person, role, school, now));

        return person.Id;
    }
}
