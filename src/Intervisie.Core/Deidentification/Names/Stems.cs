namespace Intervisie.Core.Deidentification.Names;

/// <summary>The names a word may come from: itself, its genitive («Youssefs») and its diminutive («Emmaatje», «Brammetje») (NL: <i>stammen</i>).</summary>
internal static class Stems
{
    private const int ShortestStem = 3;
    private static readonly string[] Diminutives = ["etje", "tje", "pje", "kje", "je"];

    /// <summary>Each stem with the number of letters at the end that are no part of the name.</summary>
    public static IEnumerable<(string Stem, int Trim)> Of(string word)
    {
        yield return (word, 0);

        if (word.Length > ShortestStem && word[^1] == 's')
        {
            yield return (word[..^1], 1);
        }

        foreach (var ending in Diminutives.Where(e => word.Length >= ShortestStem + e.Length && word.EndsWith(e, StringComparison.Ordinal)))
        {
            var stem = word[..^ending.Length];
            yield return (stem, 0);

            if (stem[^1] == stem[^2] && stem.Length > ShortestStem)
            {
                yield return (stem[..^1], 0);
            }
        }
    }
}
