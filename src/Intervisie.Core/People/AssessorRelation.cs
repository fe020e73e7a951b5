using Intervisie.Core.Schools;

namespace Intervisie.Core.People;

/// <summary>
/// That one person assesses another (NL: <i>beoordeelt</i>). While it stands the two share no group, no coaching and no snapshot:
/// guiding and assessing stay apart (domain §6.4, rule 1).
/// </summary>
public sealed class AssessorRelation
{
    private AssessorRelation()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid AssessorId { get; private init; }

    public Guid AssessedId { get; private init; }

    /// <summary>Where it was recorded, and who may end it.</summary>
    public Guid SchoolId { get; private init; }

    public DateTimeOffset Since { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <exception cref="RuleBrokenException">Nobody assesses themselves.</exception>
    public static AssessorRelation Between(Person assessor, Person assessed, School school, DateTimeOffset now) =>
        assessor.Id != assessed.Id
            ? new() { AssessorId = assessor.Id, AssessedId = assessed.Id, SchoolId = school.Id, Since = now.ToUniversalTime() }
            : throw new RuleBrokenException("Niemand beoordeelt zichzelf.");

    public void End(DateTimeOffset now) => EndedAt ??= now.ToUniversalTime();
}
