using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Coaching;

/// <summary>That a coach guides a starter (NL: <i>begeleidingsrelatie</i>); by itself it shows the coach nothing but a name.</summary>
public sealed class CoachingRelation
{
    private CoachingRelation()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid CoachId { get; private init; }

    public Guid StarterId { get; private init; }

    /// <summary>The school it counts for: who guides for two boards has two relations, and nothing is shown across.</summary>
    public Guid SchoolId { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <exception cref="RuleBrokenException">Nobody coaches themselves.</exception>
    public static CoachingRelation Between(Person coach, Person starter, School school, DateTimeOffset now) =>
        coach.Id != starter.Id
            ? new() { CoachId = coach.Id, StarterId = starter.Id, SchoolId = school.Id, StartedAt = now.ToUniversalTime() }
            : throw new RuleBrokenException("Niemand begeleidt zichzelf.");

    public void End(DateTimeOffset now) => EndedAt ??= now.ToUniversalTime();
}
