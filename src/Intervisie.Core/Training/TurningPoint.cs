namespace Intervisie.Core.Training;

/// <summary>A choice that turned the conversation (NL: <i>keerpunt</i>).</summary>
/// <param name="Point">The moment.</param>
/// <param name="Choice">What was chosen there.</param>
/// <param name="Helped">Whether it did the conversation good.</param>
public sealed record TurningPoint(DecisionPoint Point, Choice Choice, bool Helped)
{
    /// <summary>
    /// Of equal effects the first counts: from there the conversation went its way. Where the door fell shut at the very last choice, that one is named,
    /// whatever went before. What did well at first and led to a harder moment did not help.
    /// </summary>
    internal static IReadOnlyList<TurningPoint> Of(ScenarioPath path)
    {
        var turns = path.PointsPassed
            .Zip(path.Choices, (point, choice) => new TurningPoint(point, choice, Helps(point, choice)))
            .Where(turn => turn.Choice.Effect.Total != 0 || Shuts(path, turn))
            .ToList();
        var worst = turns.LastOrDefault() is { } last && Shuts(path, last) ? last with { Helped = false } : turns.Where(turn => !turn.Helped).MinBy(turn => turn.Choice.Effect.Total);

        var best = turns.Where(turn => turn.Helped && turn.Choice != worst?.Choice).MaxBy(turn => turn.Choice.Effect.Total);

        return [.. turns.Select(turn => turn.Choice == worst?.Choice ? worst : turn).Where(turn => turn == best || turn == worst)];
    }

    // As good as the best one, or nearly, or on the same way: a dilemma has two of them.
    private static bool Helps(DecisionPoint point, Choice choice) =>
        choice.Effect.Total > 0 && (choice.GoesTo == point.Best.GoesTo || choice.Effect.Total >= point.Best.Effect.Total - 1);

    private static bool Shuts(ScenarioPath path, TurningPoint last) =>
        path.Ending?.Door == Ending.Shut && last.Choice == path.LastChoice && last.Point.Choices.Any(choice => choice.GoesTo != last.Choice.GoesTo);
}
