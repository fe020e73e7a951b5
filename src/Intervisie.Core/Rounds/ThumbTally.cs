namespace Intervisie.Core.Rounds;

/// <summary>The thumbs of everybody together (NL: <i>duimen van de groep</i>); no answer of one person can be read from it.</summary>
public sealed record ThumbTally(ThumbCount Safe, ThumbCount Useful, ThumbCount Time)
{
    internal static ThumbTally Of(IReadOnlyList<Evaluation> evaluations) =>
        new(
            ThumbCount.Of(evaluations.Select(e => e.Safe)),
            ThumbCount.Of(evaluations.Select(e => e.Useful)),
            ThumbCount.Of(evaluations.Select(e => e.Time)));
}

/// <summary>How many thumbs were up, halfway and down.</summary>
public sealed record ThumbCount(int Up, int Halfway, int Down)
{
    internal static ThumbCount Of(IEnumerable<Thumb> thumbs)
    {
        var counts = thumbs.CountBy(t => t).ToDictionary();

        return new(counts.GetValueOrDefault(Thumb.Up), counts.GetValueOrDefault(Thumb.Halfway), counts.GetValueOrDefault(Thumb.Down));
    }
}
