using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Groups;

/// <summary>A small, fixed, confidential group of equals (NL: <i>intervisiegroep</i>).</summary>
public sealed class PeerGroup
{
    public const int MaxMembers = 8;
    public const int MaxNameLength = 80;

    private readonly List<Membership> _memberships = [];

    private PeerGroup()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public string Name { get; private set; } = string.Empty;

    /// <summary>The school it belongs to: its holidays count, and its safety contacts stand ready. Members may work elsewhere.</summary>
    public Guid SchoolId { get; private init; }

    public HolidayRegion Region { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>Those who bring in and read now, in no meaningful order.</summary>
    public IEnumerable<Membership> Members => _memberships.Where(m => m is { LeftAt: null, Part: GroupPart.Member });

    /// <summary>Whether nobody can come in any more.</summary>
    public bool IsFull => Members.Count() >= MaxMembers;

    /// <param name="contacts">The safety contacts of the school.</param>
    /// <exception cref="RuleBrokenException">The name is missing or too long, or the school has not named everybody a member may need.</exception>
    public static PeerGroup Open(string name, School school, IEnumerable<SafetyContact> contacts, DateTimeOffset now)
    {
        if (SafetyContact.MissingFrom(contacts).Count > 0)
        {
            throw new RuleBrokenException("Je school heeft nog niet alle veiligheidscontacten ingevuld. Tot dan kan er geen groep beginnen: vraag je schoolbeheerder om ze in te vullen.");
        }

        return new() { Name = Checked(name), SchoolId = school.Id, Region = school.Region, OpenedAt = now.ToUniversalTime() };
    }

    /// <exception cref="RuleBrokenException">The name is missing or too long.</exception>
    public void Rename(string name) => Name = Checked(name);

    /// <exception cref="RuleBrokenException">The group is full, or the person is in it already.</exception>
    public void Admit(Person person, DateTimeOffset now)
    {
        if (IsFull)
        {
            throw new RuleBrokenException("Een intervisiegroep heeft hooguit {0} leden. Begin een tweede groep.", MaxMembers);
        }

        Add(person, GroupPart.Member, now);
    }

    /// <summary>Asks someone to guard steps, time and safety; a facilitator brings nothing in.</summary>
    public void EntrustTo(Person facilitator, DateTimeOffset now) => Add(facilitator, GroupPart.Facilitator, now);

    /// <summary>Whether this person guards the group now.</summary>
    public bool IsFacilitatedBy(Guid personId) => _memberships.Any(m => m.PersonId == personId && m is { LeftAt: null, Part: GroupPart.Facilitator });

    private static string Checked(string name) =>
        name.Trim() is { Length: > 0 and <= MaxNameLength } trimmed ? trimmed : throw new RuleBrokenException("Geef de groep een naam van hooguit {0} tekens.", MaxNameLength);

    private void Add(Person person, GroupPart part, DateTimeOffset now)
    {
        if (_memberships.Any(m => m.PersonId == person.Id && m.LeftAt is null))
        {
            throw new RuleBrokenException("Deze collega zit al in de groep.");
        }

        _memberships.Add(Membership.Of(this, person, part, now));
    }
}
