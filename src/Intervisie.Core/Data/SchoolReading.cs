using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>What people are at schools, and what a school sees of its own people.</summary>
public static class SchoolReading
{
    /// <summary>What this person is now, at whichever school; asked about oneself, so across the boundary.</summary>
    public static IQueryable<Appointment> AppointmentsOf(this IntervisieDb db, Guid personId) =>
        db.Appointments.IgnoreQueryFilters([SchoolFilter.Name]).Where(a => a.PersonId == personId && a.EndedAt == null);

    /// <summary>Those who are something at this school now, within the boundary.</summary>
    public static IQueryable<Person> PeopleOf(this IntervisieDb db, Guid schoolId) =>
        db.People.Where(p => db.Appointments.Any(a => a.PersonId == p.Id && a.SchoolId == schoolId && a.EndedAt == null));

    /// <summary>The groups of this school. One of another school in which a colleague takes part is not its business.</summary>
    public static IQueryable<PeerGroup> GroupsOf(this IntervisieDb db, Guid schoolId) => db.Groups.Where(g => g.SchoolId == schoolId);

    /// <summary>The newest promise that was signed; none before the first.</summary>
    public static Task<SchoolPromise?> PromiseOfAsync(this IntervisieDb db, Guid schoolId, CancellationToken stop) =>
        db.Promises.AsNoTracking().Where(p => p.SchoolId == schoolId).OrderByDescending(p => p.SignedAt).FirstOrDefaultAsync(stop);

    /// <summary>The answers of everybody in this school year, without who gave them to whoever reads the total.</summary>
    public static Task<List<PromiseCheck>> ChecksOfAsync(this IntervisieDb db, Guid schoolId, SchoolYear year, CancellationToken stop) =>
        db.PromiseChecks.Where(c => c.SchoolId == schoolId && c.YearStart == year.Start).ToListAsync(stop);

    /// <summary>The calendar of contact with parents from the beginning of this school year on, by date.</summary>
    public static Task<List<ContactPeriod>> CalendarOfAsync(this IntervisieDb db, Guid schoolId, SchoolYear year, CancellationToken stop)
    {
        var from = year.From;

        return db.ContactPeriods.AsNoTracking().Where(p => p.SchoolId == schoolId && p.From >= from).OrderBy(p => p.From).ThenBy(p => p.Kind).ThenBy(p => p.Id).ToListAsync(stop);
    }

    /// <summary>The Mondays of the weeks in which teachers of this school have their hands full (NL: <i>drukke weken</i>).</summary>
    public static async Task<IReadOnlyList<DateOnly>> BusyWeeksOfAsync(this IntervisieDb db, Guid schoolId, SchoolYear year, CancellationToken stop) =>
        ContactPeriod.BusyWeeks((await db.CalendarOfAsync(schoolId, year, stop)).Where(p => year.Holds(p.From)));

    /// <summary>Contact with parents that runs today or begins within a week, at the schools where this person teaches; by date.</summary>
    public static async Task<IReadOnlyList<ContactPeriod>> ContactAroundAsync(this IntervisieDb db, Guid personId, DateOnly today, CancellationToken stop)
    {
        var soon = today.AddDays(7);
        var near = await db.ContactPeriods.AsNoTracking()
            .Where(p => p.From <= soon && p.Until >= today)
            .Where(p => db.Appointments.Any(a => a.PersonId == personId && a.SchoolId == p.SchoolId && a.EndedAt == null && (a.Role == Role.Starter || a.Role == Role.Member)))
            .OrderBy(p => p.From).ThenBy(p => p.Kind)
            .ToListAsync(stop);

        return [.. near.Where(p => !p.IsProposal)];
    }
}
