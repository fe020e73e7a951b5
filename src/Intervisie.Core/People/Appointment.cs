using Intervisie.Core.Schools;

namespace Intervisie.Core.People;

/// <summary>What someone is at one school (NL: <i>aanstelling</i>); a coach or facilitator of several boards has one for each.</summary>
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

    public DateTimeOffset? EndedAt { get; private set; }

    public static Appointment Of(Person person, Role role, School? school, DateTimeOffset now) => Of(person, role, school?.Id, now);

    public static Appointment Of(Person person, Role role, Guid? schoolId, DateTimeOffset now) =>
        (role == Role.PlatformAdmin) == (schoolId is null)
            ? new() { PersonId = person.Id, Role = role, SchoolId = schoolId, Since = now.ToUniversalTime() }
            : throw new ArgumentException("Everybody but a platform administrator is something at a school.", nameof(schoolId));

    public void End(DateTimeOffset now) => EndedAt ??= now.ToUniversalTime();
}
