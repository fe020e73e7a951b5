using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Web.Infrastructure.TagHelpers;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Rounds;

/// <summary>The strip of steps, and whose turn it is in words.</summary>
public static class RoundTurns
{
    public static IReadOnlyList<StripStep> StripOf(this IStringLocalizer<Texts> text, Round round, bool isYourTurn) =>
        [.. round.Steps.OrderBy(s => s.Ordinal).Select(s => text.StepOf(round, s, isYourTurn))];

    /// <summary>«jij», or who else; nothing when the round does not run, or is closed and only looked back on.</summary>
    public static string? TurnIn(this IStringLocalizer<Texts> text, Round round, bool isYourTurn) => round.CurrentStep?.Writes switch
    {
        null => null,
        _ when isYourTurn => text["jij"].Value,
        _ when round.IsIn(StepForm.Lookback) => null,
        StepWriter.Contributor => text["de inbrengers"].Value,
        StepWriter.Assigned => text["de lezers"].Value,
        _ => text["de groep"].Value,
    };

    private static StripStep StepOf(this IStringLocalizer<Texts> text, Round round, RoundStep step, bool isYourTurn)
    {
        if (round.CancelledAt is null && step == round.CurrentStep)
        {
            return new(text[step.Title], StripState.Now, Closes: step.EndsAt, Turn: text.TurnIn(round, isYourTurn), IsYourTurn: isYourTurn);
        }

        return step.Ordinal <= round.StepIndex && round.CancelledAt is null
            ? new(text[step.Title], StripState.Done)
            : new(text[step.Title], StripState.Later, Opens: round.CancelledAt is null ? OpensAt(round, step) : null);
    }

    private static DateTimeOffset? OpensAt(Round round, RoundStep step)
    {
        if (step.Ordinal == 0)
        {
            return round.OpensAt;
        }

        return step.Ordinal == round.StepIndex + 1 ? round.NextMoveAt : round.Steps.Single(s => s.Ordinal == step.Ordinal - 1).MovesAt;
    }
}
