using Intervisie.Core.Schools;

namespace Intervisie.Core.People;

/// <summary>What someone was asked to do besides teaching (NL: <i>aanstelling</i>).</summary>
public sealed class Appointment
{
    private Appointment()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid PersonId { get; private init; }

    public Role Role { get; private init; }

    /// <summary>The school it counts for; none for a platform administrator.</summary>
    public Guid? SchoolId { get; private init; }

    public DateTimeOffset Since { get; private init; }

    public static Appointment Of(Person person, Role role, School? school, DateTimeOffset now) =>
        new() { PersonId = person.Id, Role = role, SchoolId = school?.Id, Since = now.ToUniversalTime() };
}
