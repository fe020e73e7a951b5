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
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Email!, StringComparer.OrdinalIgnoreCase);

        return
        [
            .. from line in DemoIntroductions.ByEmail
               let person = people.GetValueOrDefault(line.Key)
               where person is not null
               select new CastRow(person.Id, ShownName.InFull(person).Text, line.Value, person.SchoolId is { } school ? schools[school] : null),
        ];
    }
}
