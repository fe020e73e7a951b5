using Intervisie.Core.Data;
using Intervisie.Core.Demo;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Accounts;

/// <summary>Development: the people of the demo world, in the order of the cast.</summary>
public sealed class DemoCastList(IntervisieDb db)
{
    public async Task<IReadOnlyList<CastRow>> ReadAsync()
    {
        db.StayWithin(SchoolBoundary.Lifted);
        var schools = await db.Appointments.Join(db.Schools, a => a.SchoolId, s => s.Id, (a, s) => new { a.PersonId, s.Name }).ToListAsync();
        var people = await db.People.AsNoTracking().Where(p => p.Email != null).ToDictionaryAsync(p => p.Email!, StringComparer.OrdinalIgnoreCase);

        return
        [
            .. from line in DemoIntroductions.ByEmail
               let person = people.GetValueOrDefault(line.Key)
               where person is not null
               select new CastRow(person.Id, ShownName.InFull(person).Text, line.Value, schools.Find(s => s.PersonId == person.Id)?.Name),
        ];
    }
}
