using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Which words are surely no names by themselves (NL: <i>bekende woorden</i>).</summary>
internal static class Known
{
    private static readonly string[] Endings =
        ["gesprek", "gesprekken", "verslag", "avond", "formulier", "toets", "school", "scholen", "leerkracht", "groep", "ouders", "team", "heid"];

    public static bool IsWord(string folded) => IsListed(folded) || RoleWords.LabelOf(folded) is not null || EndsAsWord(folded) || IsListedCompound(folded);

    private static bool IsListed(string word) => EverydayWords.All.Contains(word) || SchoolWords.All.Contains(word);

    private static bool EndsAsWord(string word) => Array.Exists(Endings, e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>«Cito-toets», «oud-leerling».</summary>
    private static bool IsListedCompound(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && IsListed(word[..hyphen]) && !EverydayWords.All.Contains(word[..hyphen]);
    }

    /// <summary>A name that is also an everyday word, so that only its context tells.</summary>
    public static bool IsDoubtful(string folded) => NameWords.AlsoEveryday.Contains(folded) || IsListed(folded);

    /// <summary>A capital that its place in the sentence does not explain, on a word that no list explains.</summary>
    public static bool LooksLikeName(Word word) =>
        word.Shape == WordShape.Capital && (!IsWord(word.Folded) || (!word.StartsSentence && IsNameFirst(word.Folded)));

    private static bool IsNameFirst(string folded) => NameWords.AlsoEveryday.Contains(folded) && !SchoolWords.All.Contains(folded);
}
