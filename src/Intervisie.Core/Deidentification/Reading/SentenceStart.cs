using System.Buffers;
using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>Tells whether a new sentence begins between two words, where a capital says nothing (NL: <i>zinsbegin</i>).</summary>
internal static class SentenceStart
{
    private static readonly FrozenSet<string> Abbreviations =
        "mevr mw dhr dr drs ir ing prof mr fam st nr tel geb bijv resp incl ca vgl jl o.a ds burg v d".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Ends = SearchValues.Create("!?…:\n\r•");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"‘’“”„«»");

    public static bool IsBetween(string text, int from, int to, Word previous)
    {
        // What was found earlier is masked and belongs to the sentence it stands in.
        var gap = text.AsSpan(from, to - from);
        var masked = gap.LastIndexOf(Placeholders.Mask) + 1;
        gap = gap[masked..];
        if (gap.ContainsAny(Ends))
        {
            return true;
        }

        return (gap.Contains('.') && (masked > 0 || !IsAbbreviation(previous))) || OpensQuote(gap) || Numbers(previous, gap);
    }

    /// <summary>«3) Goed doorgevraagd».</summary>
    private static bool Numbers(Word previous, ReadOnlySpan<char> gap) => previous is { Shape: WordShape.Number, Length: < 3, StartsSentence: true } && gap is ") ";

    private static bool IsAbbreviation(Word word) => word.Shape == WordShape.Initial || Abbreviations.Contains(word.Folded);

    private static bool OpensQuote(ReadOnlySpan<char> gap)
    {
        var space = gap.IndexOfAny(' ', '\u00A0');
        return space >= 0 && gap[space..].ContainsAny(Quotes);
    }
}
