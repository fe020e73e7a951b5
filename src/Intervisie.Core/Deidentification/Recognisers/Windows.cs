using System.Buffers;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Without which character no match of a pattern can be (NL: <i>aanwijzing</i>).</summary>
public enum Cue
{
    None,

    Digit,

    /// <summary>What only mail addresses, web addresses and accounts have: «@», «/», «:», «=», «(at)», or a full stop inside a word.</summary>
    Sign,
}

/// <summary>
/// The stretches of a text around its digits and its signs (NL: <i>vensters</i>). Most of a story has neither, so the recognisers that need one look
/// here only. A stretch reaches further than any pattern does, and begins and ends at white space.
/// </summary>
internal sealed class Windows(string text)
{
    private const int Before = 256;
    private const int After = 96;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Signs = SearchValues.Create("@/:=.([");

    private readonly List<(int Start, int Length)> digits = Around(text, Digits, (_, _) => true);
    private readonly List<(int Start, int Length)> signs = Around(text, Signs, IsSign);
    private readonly List<(int Start, int Length)> all = [(0, text.Length)];

    public IReadOnlyList<(int Start, int Length)> Of(Cue cue) => cue switch
    {
        Cue.Digit => digits,
        Cue.Sign => signs,
        _ => all,
    };

    private static bool IsSign(string text, int at) => text[at] switch
    {
        '.' => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]),
        '(' or '[' => text.AsSpan(at + 1).StartsWith("at", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private static List<(int Start, int Length)> Around(string text, SearchValues<char> cues, Func<string, int, bool> counts)
    {
        var windows = new List<(int Start, int Length)>();
        var (start, end) = (0, -1);
        for (var at = Next(text, 0, cues); at >= 0; at = Next(text, at + 1, cues))
        {
            if (!counts(text, at) || at + After <= end)
            {
                continue;
            }

            var first = at - Before > end ? Extended(text, Math.Max(at - Before, 0), -1) : end;
            if (first > end)
            {
                Add(windows, start, end);
                start = first;
            }

            end = Extended(text, Math.Min(at + After, text.Length), +1);
        }

        Add(windows, start, end);
        return windows;
    }

    private static int Next(string text, int from, SearchValues<char> cues)
    {
        var next = text.AsSpan(from).IndexOfAny(cues);
        return next < 0 ? -1 : from + next;
    }

    private static int Extended(string text, int at, int step)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at += step;
        }

        return at;
    }

    private static void Add(List<(int Start, int Length)> windows, int start, int end)
    {
        if (end > start)
        {
            windows.Add((start, end - start));
        }
    }
}
