using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Municipalities and larger places, of one word or more (NL: <i>plaatsen</i>).</summary>
internal static class PlaceRule
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Places = Lexicons.Lines("places").SelectMany(line => line.Split(','))
        .Select(place => Folding.Fold(place.Trim())).Where(place => place.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that begin a place of several words.</summary>
    private static readonly FrozenSet<string> Beginnings = Places.Where(p => p.Contains(' ', StringComparison.Ordinal)).Select(p => p[..p.IndexOf(' ', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Apply(NamedPassage passage)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage[i] is null && Length(passage, i) is var length and > 0)
            {
                Label(passage, i, length);
            }
        }
    }

    /// <summary>The most words that together are a place, from this one on.</summary>
    private static int Length(NamedPassage passage, int i)
    {
        var (name, longest) = (passage.Folded(i), IsOneWord(passage, i) ? 1 : 0);
        if (!Beginnings.Contains(name))
        {
            return longest;
        }

        for (var next = i + 1; next < passage.Words.Count && next - i < MostWords && passage.Read.AreAdjacent(next - 1); next++)
        {
            name = $"{name} {passage.Folded(next)}";
            longest = Places.Contains(name) ? next - i + 1 : longest;
        }

        return longest;
    }

    /// <summary>Many places are words or names as well («Echt», «Lent», «Doorn»): those need a capital and a word before them that takes places.</summary>
    private static bool IsOneWord(NamedPassage passage, int i)
    {
        if (!Places.Contains(passage.Folded(i)) || RoleContext.IsBefore(passage, i))
        {
            return false;
        }

        var facts = passage.Facts(i);
        var isPlain = !facts.IsDoubtful && !facts.Has(WordMarks.FirstName | WordMarks.Surname);
        return isPlain || (passage.IsCapitalInside(i) && i > 0 && passage.Read.AreAdjacent(i - 1) && passage.Folded(i - 1) is "in" or "uit" or "te" or "bij" or "naar");
    }

    private static void Label(NamedPassage passage, int i, int length)
    {
        var isCertain = passage.Words[i].IsCapital || passage.Read.IsCaseless;
        for (var word = i; word < i + length; word++)
        {
            passage.Label(word, new NameLabel(FindingKind.Place, isCertain, passage.Folded(i)));
        }
    }
}
