using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Names of methods and programmes that are made of ordinary words: «Getal &amp; Ruimte» (NL: <i>titels</i>).</summary>
internal static class Titles
{
    private const int WidestGap = 3;

    /// <summary>By its first word, what may follow that word; the longest first.</summary>
    private static readonly FrozenDictionary<string, string[][]> ByFirstWord = Read();

    /// <summary>How many words from this one on are a title together; nought for none.</summary>
    public static int Length(ReadPassage read, int first)
    {
        if (!ByFirstWord.TryGetValue(read.Words[first].Folded, out var titles))
        {
            return 0;
        }

        return Array.Find(titles, rest => Follows(read, first, rest)) is { } found ? found.Length + 1 : 0;
    }

    private static bool Follows(ReadPassage read, int first, string[] rest)
    {
        if (first + rest.Length >= read.Words.Count)
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            if (read.Words[first + i + 1].Folded != rest[i] || read.Gap(first + i).Length > WidestGap)
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, string[][]> Read() => Lexicons.Lines("titles").SelectMany(line => line.Split(','))
        .Select(title => WordReader.Read(title).Select(w => w.Folded).ToArray()).Where(words => words.Length > 1)
        .GroupBy(words => words[0], words => words[1..], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(rest => rest.Length).ToArray(), StringComparer.Ordinal);
}
