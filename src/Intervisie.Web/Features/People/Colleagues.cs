using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.People;

/// <summary>Somebody with what they are at the school of the page.</summary>
internal sealed record Colleague(Person Person, IReadOnlyList<Appointment> Parts)
{
    public string Name => ShownName.InFull(Person).Text;

    public bool Teaches => Parts.Any(a => a.Role.Teaches());

    public bool Is(Role role) => Parts.Any(a => a.Role == role);
}

/// <summary>Reads who works at a school.</summary>
internal static class Colleagues
{
    /// <summary>By family name, as a school lists its people.</summary>
    public static async Task<IReadOnlyList<Colleague>> ColleaguesAsync(this IntervisieDb db, Guid schoolId, CancellationToken stop)
    {
        var parts = (await db.Appointments.AsNoTracking().Where(a => a.SchoolId == schoolId && a.EndedAt == null).ToListAsync(stop)).ToLookup(a => a.PersonId);
        var people = await db.PeopleOf(schoolId).AsNoTracking().ToListAsync(stop);

        return
        [
            .. people
                .OrderBy(p => p.Name.Family, StringComparer.CurrentCultureIgnoreCase).ThenBy(p => p.Name.Given, StringComparer.CurrentCultureIgnoreCase).ThenBy(p => p.Id)
                .Select(p => new Colleague(p, [.. parts[p.Id].OrderBy(a => PlaceOf(a.Role))])),
        ];
    }

    /// <summary>One of this school; none for somebody of another, or who left.</summary>
    public static Task<Person?> ColleagueAsync(this IntervisieDb db, Guid schoolId, Guid personId, CancellationToken stop) =>
        db.PeopleOf(schoolId).SingleOrDefaultAsync(p => p.Id == personId, stop);

    /// <summary>None for who is no colleague here.</summary>
    public static async Task<ColleaguePage?> ColleaguePageAsync(this IntervisieDb db, Guid schoolId, Guid personId, CancellationToken stop)
    {
        var all = await db.ColleaguesAsync(schoolId, stop);

        if (all.FirstOrDefault(c => c.Person.Id == personId) is not { } colleague)
        {
            return null;
        }

        var coaching = await db.CoachingRelations.AsNoTracking().Where(c => c.StarterId == personId && c.SchoolId == schoolId && c.EndedAt == null).ToListAsync(stop);
        var assessing = await db.AssessorRelations.AsNoTracking().Where(r => r.EndedAt == null && (r.AssessorId == personId || r.AssessedId == personId)).ToListAsync(stop);
        var (by, of) = (assessing.Where(r => r.AssessedId == personId).ToDictionary(r => r.AssessorId, r => r.Id), assessing.Where(r => r.AssessorId == personId).ToDictionary(r => r.AssessedId, r => r.Id));
        var coaches = coaching.ToDictionary(c => c.CoachId, c => c.Id);
        var others = all.Where(c => c.Person.Id != personId).ToList();

        return new(schoolId, personId, colleague.Name)
        {
            Roles = [.. colleague.Parts.Select(a => new RoleRow(a.Id, RoleWords.Of(a.Role)))],
            RolesToAdd = [.. RoleWords.OfSchools.Where(r => !colleague.Is(r)).Select(r => new RoleChoice(r.ToString(), RoleWords.Of(r)))],
            Teaches = colleague.Teaches,
            Coaches = RowsOf(all, coaches),
            CoachesToAdd = Choices(others.Where(c => c.Is(Role.Coach) && !coaches.ContainsKey(c.Person.Id))),
            Assesses = RowsOf(all, of),
            AssessedBy = RowsOf(all, by),
            Leads = colleague.Is(Role.Leadership),
            AssessorsToAdd = Choices(others.Where(c => c.Is(Role.Leadership) && !by.ContainsKey(c.Person.Id))),
            PeopleToAssess = colleague.Is(Role.Leadership) ? Choices(others.Where(c => !of.ContainsKey(c.Person.Id))) : [],
        };
    }

    private static int PlaceOf(Role role) => RoleWords.OfSchools.TakeWhile(r => r != role).Count();

    private static List<RelationRow> RowsOf(IEnumerable<Colleague> all, Dictionary<Guid, Guid> relations) =>
        [.. all.Where(c => relations.ContainsKey(c.Person.Id)).Select(c => new RelationRow(relations[c.Person.Id], c.Name))];

    private static List<PersonChoice> Choices(IEnumerable<Colleague> colleagues) => [.. colleagues.Select(c => new PersonChoice(c.Person.Id, c.Name))];
}
