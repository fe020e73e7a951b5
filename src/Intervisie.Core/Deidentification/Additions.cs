using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>Where the words stand that the author pointed out: everywhere, whatever their case and diacritics (NL: <i>overal in deze tekst</i>).</summary>
internal static class Additions
{
    /// <summary>Shorter words stand for themselves: «Bas» is not meant in «basisschool».</summary>
    private const int ShortestInsideWord = 5;

    /// <summary>How a name goes on when it is still that name.</summary>
    private static readonly string[] Endings = ["'s", "'", "s", "je", "jes", "tje", "tjes", "en"];

    /// <summary>What is left without a word gets the first «[persoon]» that stands for nobody else.</summary>
    /// <param name="taken">The words that stand for somebody already.</param>
    public static IReadOnlyList<AddedFind> Named(IReadOnlyList<AddedFind> added, IEnumerable<string> taken)
    {
        var words = taken.Concat(added.Select(a => a.Replacement.Trim())).ToHashSet(StringComparer.Ordinal);

        return [.. added.Select(a => string.IsNullOrWhiteSpace(a.Replacement) ? a with { Replacement = Free(words) } : a)];
    }

    public static IEnumerable<TextChange> In(string text, AddedFind find)
    {
        var (folded, origins) = Folding.WithOrigins(text);
        var sought = Folding.Fold(find.Text).Trim();

        if (sought.Length == 0)
        {
            yield break;
        }

        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
        {
            if (sought.Length >= ShortestInsideWord || IsWord(folded, at, at + sought.Length))
            {
                yield return new TextChange(origins[at], EndOf(origins, at + sought.Length), find.Replacement.Trim(), IsOwn: true);
            }
        }
    }

    private static string Free(HashSet<string> taken) =>
        Enumerable.Range(1, int.MaxValue - 1).Select(number => Labels.InBrackets(Labels.Person, number)).First(taken.Add);

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (IsEnd(text, end) || Endings.Any(e => IsAt(text, end, e) && IsEnd(text, end + e.Length)));

    private static bool IsAt(string text, int at, string sought) => string.CompareOrdinal(text, at, sought, 0, sought.Length) == 0;

    private static bool IsEnd(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    /// <summary>One letter may fold to two («ß»); half of it cannot be replaced, so all of it is.</summary>
    private static int EndOf(IReadOnlyList<int> origins, int end)
    {
        while (end < origins.Count - 1 && origins[end] == origins[end - 1])
        {
            end++;
        }

        return origins[end];
    }
}
