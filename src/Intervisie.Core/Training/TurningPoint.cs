namespace Intervisie.Core.Training;

/// <summary>A choice that turned the conversation (NL: <i>keerpunt</i>).</summary>
/// <param name="Point">The moment.</param>
/// <param name="Choice">What was chosen there.</param>
/// <param name="Helped">Whether it did the conversation good.</param>
public sealed record TurningPoint(DecisionPoint Point, Choice Choice, bool Helped)
{
    /// <summary>Of equal effects the first counts: from there the conversation went its way.</summary>
    internal static IReadOnlyList<TurningPoint> Of(ScenarioPath path)
    {
        var turns = path.PointsPassed
            .Zip(path.Choices, (point, choice) => new TurningPoint(point, choice, choice.Effect.Total > 0))
            .Where(turn => turn.Choice.Effect.Total != 0)
            .ToList();
        var best = turns.Where(turn => turn.Helped).MaxBy(turn => turn.Choice.Effect.Total);
        var worst = turns.Where(turn => !turn.Helped).MinBy(turn => turn.Choice.Effect.Total);

        return [.. turns.Where(turn => turn == best || turn == worst)];
    }
}
