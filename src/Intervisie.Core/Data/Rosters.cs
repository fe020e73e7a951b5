using Intervisie.Core.Calendar;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Reading;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Whom the texts of one writer may name: known before the engine looks, so that they are found in lower case too (NL: <i>namenlijst</i>).</summary>
public static class Rosters
{
    /// <summary>The names this person wrote before, their own, those of their groups and schools.</summary>
    public static async Task<IReadOnlyList<RosterEntry>> RosterAroundAsync(this IntervisieDb db, Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        var known = await db.KnownNamesOfAsync(personId, now, stop);
        var groups = db.Memberships.Where(m => m.PersonId == personId && m.LeftAt == null).Select(m => m.GroupId);
        var around = await db.Memberships.Where(m => groups.Contains(m.GroupId) && m.LeftAt == null).Select(m => m.PersonId)
            .Union(db.People.Where(p => p.Id == personId).Select(p => p.Id))
            .Join(db.People, id => id, p => p.Id, (id, p) => new { id, p.Name })
            .ToListAsync(stop);
        var schools = await db.Schools.IgnoreQueryFilters([SchoolFilter.Name]).Where(s => db.Appointments.Any(a => a.SchoolId == s.Id && a.PersonId == personId && a.EndedAt == null)).Select(s => s.Name).ToListAsync(stop);

        return
        [
            .. known.Select(n => n.Who),
            .. around.OrderBy(p => p.id == personId ? 0 : 1).ThenBy(p => p.id).Select(p => new RosterEntry(p.id == personId ? Labels.Writer : Labels.Colleague, p.Name.ToString())),
            .. schools.Order(StringComparer.Ordinal).Select(name => new RosterEntry(Labels.School, name)),
        ];
    }

    /// <summary>In the order of the alphabet; none that should have been erased already.</summary>
    public static async Task<IReadOnlyList<KnownName>> KnownNamesOfAsync(this IntervisieDb db, Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        var today = SchoolTime.DateOf(now);
        var names = await db.KnownNames.AsNoTracking().Where(n => n.OwnerId == personId && n.ExpiresOn > today).ToListAsync(stop);

        return [.. names.OrderBy(n => n.Who.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(n => n.Id)];
    }

    /// <summary>Keeps names for next time: each once, and no more than a few dozen. Saving is the caller's.</summary>
    public static async Task LearnNamesAsync(this IntervisieDb db, Guid personId, IReadOnlyList<RosterEntry> names, DateTimeOffset now, CancellationToken stop)
    {
        if (names.Count == 0)
        {
            return;
        }

        var before = await db.KnownNames.Where(n => n.OwnerId == personId).ToListAsync(stop);
        var fresh = names.DistinctBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Select(n => KnownName.Of(personId, n, now)).ToList();

        // What is said again is newer: its role may have changed, and it stays longer.
        var again = before.Where(b => fresh.Exists(f => string.Equals(f.Who.Name, b.Who.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        var room = Math.Max(0, KnownName.MostKept - fresh.Count);
        db.KnownNames.RemoveRange(again.Concat(before.Except(again).OrderByDescending(n => n.LearntOn).ThenBy(n => n.Id).Skip(room)));
        db.KnownNames.AddRange(fresh.Take(KnownName.MostKept));
    }
}
