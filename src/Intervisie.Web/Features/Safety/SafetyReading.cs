using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Safety;

/// <summary>Looks up whom somebody can call: the contacts of every school they are something at, within the boundary of the page.</summary>
internal sealed class SafetyReading(IntervisieDb db, NationalNumbers numbers)
{
    /// <param name="personId">None for a stranger, who sees no school.</param>
    public async Task<HelpAtHand> ForAsync(Guid? personId, CancellationToken stop)
    {
        var schools = personId is { } me ? await SchoolsOfAsync(me, stop) : [];

        return new(schools, numbers.All, numbers.CheckedOn);
    }

    private async Task<IReadOnlyList<SchoolHelp>> SchoolsOfAsync(Guid me, CancellationToken stop)
    {
        var contacts = (await db.SafetyContacts.AsNoTracking().ToListAsync(stop)).ToLookup(c => c.SchoolId);
        var administrates = await db.AppointmentsOf(me).Where(a => a.Role == Role.SchoolAdmin).Select(a => a.SchoolId).ToListAsync(stop);
        var schools = await db.Schools.AsNoTracking().OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(stop);

        return [.. schools.Select(s => new SchoolHelp(
            s.Id,
            s.Name,
            administrates.Contains(s.Id) ? $"scholen/{s.Id}/veiligheidscontacten" : null,
            [.. SafetyContact.Kinds.Select(kind => RowOf(kind, contacts[s.Id].SingleOrDefault(c => c.Kind == kind)))]))];
    }

    private static ContactRow RowOf(SafetyContactKind kind, SafetyContact? contact) =>
        new(kind, contact is null ? null : new(contact.Name, contact.Phone, contact.Reachable, contact.CheckedOn));
}
