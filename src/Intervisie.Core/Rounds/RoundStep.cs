using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

/// <summary>One step of a round with its moments (NL: <i>stap</i>), copied from the method when the round was planned.</summary>
public sealed class RoundStep
{
    private RoundStep()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid RoundId { get; private init; }

    public int Ordinal { get; private init; }

    public string Key { get; private init; } = string.Empty;

    public string Title { get; private init; } = string.Empty;

    public StepForm Form { get; private init; }

    public StepWriter Writes { get; private init; }

    /// <summary>The end that people see: 23.59 on a school day.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When the round moves on: the end and half a day of silent grace.</summary>
    public DateTimeOffset MovesAt => EndsAt + RoundSchedule.Grace;

    internal static RoundStep From(Round round, int ordinal, MethodStep step, DateTimeOffset endsAt) =>
        new()
        {
            RoundId = round.Id,
            Ordinal = ordinal,
            Key = step.Key,
            Title = step.Title,
            Form = step.Form,
            Writes = step.Writes,
            EndsAt = endsAt.ToUniversalTime(),
        };

    internal void EndAt(DateTimeOffset endsAt) => EndsAt = endsAt.ToUniversalTime();
}
