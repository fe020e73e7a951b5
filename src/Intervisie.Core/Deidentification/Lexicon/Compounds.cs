
namespace Intervisie.Core.Deidentification.Lexicon;

/// <summary>Recognises words that Dutch makes on the spot from two or three known ones: «wiebelkussen», «leerlingbespreking» (NL: <i>samenstellingen</i>).</summary>
internal static class Compounds
{
    private const int Shortest = 7;
    private const int Longest = 40;
    private const int ShortestPart = 3;
    private const int MostParts = 3;

    private const int ShortestVerb = 5;

    // What Dutch puts before a verb and takes off again: «volpraatte», «doorvroeg», «meekeek».
    private static readonly string[] Particles =
        ["aan", "achter", "af", "bij", "binnen", "door", "in", "langs", "los", "mee", "na", "neer", "om", "onder", "op", "over", "rond", "samen", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "weg"];

    private static readonly string[] Links = ["", "s", "e", "en", "-"];

    public static bool Contains(string folded) =>
        folded.Length is >= Shortest and <= Longest && (IsSeparable(folded) || Splits(folded, MostParts));

    /// <summary>The known word that a compound ends in, or nothing.</summary>
    public static string EndOf(string folded)
    {
        for (var start = ShortestPart; start <= folded.Length - ShortestPart; start++)
        {
            if (IsLast(folded.AsSpan(start)) && (IsFirst(folded.AsSpan(0, start)) || Splits(folded.AsSpan(0, start), MostParts - 1)))
            {
                return folded[start..];
            }
        }

        return "";
    }

    private static bool IsSeparable(string folded) => Particles.Any(particle =>
        folded.Length >= particle.Length + ShortestVerb
        && folded.StartsWith(particle, StringComparison.Ordinal)
        && Lexicons.Words[folded.AsSpan(particle.Length)].HasFlag(WordMarks.Word));

    private static bool Splits(ReadOnlySpan<char> rest, int parts)
    {
        for (var length = ShortestPart; parts > 1 && length <= rest.Length - ShortestPart; length++)
        {
            if (IsFirst(rest[..length]) && AnyLink(rest[length..], parts - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyLink(ReadOnlySpan<char> rest, int parts)
    {
        foreach (var link in Links)
        {
            if (rest.StartsWith(link, StringComparison.Ordinal) && (IsLast(rest[link.Length..]) || Splits(rest[link.Length..], parts)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Short words stand everywhere by chance, so of three letters only nouns count.</summary>
    private static bool IsFirst(ReadOnlySpan<char> part) =>
        part.Length > ShortestPart ? Lexicons.Words[part].HasFlag(WordMarks.Word) : Lexicons.Words[part].HasFlag(WordMarks.Noun);

    /// <summary>The end carries the meaning; four letters at least, or «fenna» would be a compound too, unless it is one that many compounds end in.</summary>
    private static bool IsLast(ReadOnlySpan<char> part) =>
        part.Length > ShortestPart ? Lexicons.Words[part].HasFlag(WordMarks.Word) : part is "dag" or "uur" or "les" or "tas" or "app" or "bus" or "vak" or "map" or "pen" or "jas" or "weg";
}
