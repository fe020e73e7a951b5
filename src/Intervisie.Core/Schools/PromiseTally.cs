namespace Intervisie.Core.Schools;

/// <summary>
/// The answers of all together, line by line. Shown from five answers, and then in steps of five: a total of six beside one of
/// five would tell what the sixth person said.
/// </summary>
/// <param name="Answers">How many answers stand in it; zero while there are too few.</param>
public sealed record PromiseTally(int Answers, IReadOnlyList<PromiseLineTally> Lines)
{
    /// <summary>With fewer answers a total would tell what one person said (§6.4: n ≥ 5).</summary>
    public const int Fewest = 5;

    public bool IsShown => Answers > 0;

    /// <param name="checks">Those of one school and one school year.</param>
    public static PromiseTally Of(IReadOnlyCollection<PromiseCheck> checks)
    {
        var shown = checks.Where(c => IsCounted(c, checks)).ToList();

        return new(shown.Count, shown.Count == 0 ? [] : [.. PromiseLine.All.Select(line => Tally(line, shown))]);
    }

    /// <summary>Whether this answer stands in the total, so that it can no longer change.</summary>
    public static bool IsCounted(PromiseCheck check, IEnumerable<PromiseCheck> checks) => checks.Count(c => c.Turn / Fewest == check.Turn / Fewest) >= Fewest;

    private static PromiseLineTally Tally(PromiseLine line, List<PromiseCheck> checks)
    {
        var answers = checks.Select(c => c.Answers[line.Key]).ToList();

        return new(line, answers.Count(a => a == PromiseAnswer.Yes), answers.Count(a => a == PromiseAnswer.Partly), answers.Count(a => a == PromiseAnswer.No));
    }
}

/// <summary>One line of the promise, and how many said what.</summary>
public sealed record PromiseLineTally(PromiseLine Line, int Yes, int Partly, int No);
