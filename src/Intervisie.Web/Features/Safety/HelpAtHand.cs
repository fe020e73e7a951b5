using Intervisie.Core.Schools;

namespace Intervisie.Web.Features.Safety;

/// <summary>Everybody who can be called now: first of one's own schools, then for the whole country.</summary>
/// <param name="Schools">By name; none for a stranger.</param>
/// <param name="CheckedOn">When the national numbers were last looked at.</param>
public sealed record HelpAtHand(IReadOnlyList<SchoolHelp> Schools, IReadOnlyList<NationalNumber> Numbers, DateOnly CheckedOn);

/// <summary>The four contacts of one school, also those that nobody named.</summary>
/// <param name="FillPath">Where they are filled in, for the administrator of the school alone.</param>
public sealed record SchoolHelp(Guid Id, string Name, string? FillPath, IReadOnlyList<ContactRow> Contacts)
{
    public bool IsComplete => Contacts.All(c => c.Person is not null);
}

/// <summary>One contact.</summary>
/// <param name="Person">None while the school has not named anybody.</param>
public sealed record ContactRow(SafetyContactKind Kind, ContactPerson? Person);

/// <summary>Who it is, how to call them and when.</summary>
public sealed record ContactPerson(string Name, string Phone, string Reachable, DateOnly CheckedOn);
