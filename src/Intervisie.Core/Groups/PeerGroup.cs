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

    public HolidayRegion Region { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>Those who bring in and read now, in no meaningful order.</summary>
    public IEnumerable<Membership> Members => _memberships.Where(m => m is { LeftAt: null, Part: GroupPart.Member });

    public static PeerGroup Open(string name, HolidayRegion region, DateTimeOffset now) =>
        new() { Name = name, Region = region, OpenedAt = now.ToUniversalTime() };

    /// <exception cref="RuleBrokenException">The group is full, or the person is in it already.</exception>
    public void Admit(Person person, DateTimeOffset now)
    {
        if (Members.Count() >= MaxMembers)
        {
            throw new RuleBrokenException("Een intervisiegroep heeft hooguit {0} leden. Begin een tweede groep.", MaxMembers);
        }

        Add(person, GroupPart.Member, now);
    }

    /// <summary>Asks someone to guard steps, time and safety; a facilitator brings nothing in.</summary>
    public void EntrustTo(Person facilitator, DateTimeOffset now) => Add(facilitator, GroupPart.Facilitator, now);

    private void Add(Person person, GroupPart part, DateTimeOffset now)
    {
        if (_memberships.Any(m => m.PersonId == person.Id && m.LeftAt is null))
        {
            throw new RuleBrokenException("Deze collega zit al in de groep.");
        }

        _memberships.Add(Membership.Of(this, person, part, now));
    }
}
