using Intervisie.Core.People;

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

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static CoachingRelation Between(Person coach, Person starter, DateTimeOffset now) =>
        new() { CoachId = coach.Id, StarterId = starter.Id, StartedAt = now.ToUniversalTime() };
}
