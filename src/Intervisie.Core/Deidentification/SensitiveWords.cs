using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>Finds words about subjects that ask for care (NL: <i>gevoelige woorden</i>); the lists are <c>sensitive.txt</c> and <c>rare-jobs.txt</c>.</summary>
internal static class SensitiveWords
{
    private const int ShortestInCompound = 5;
    private const int LongestCompound = 40;
    private const int ShortestRest = 3;

    private static readonly string[] Endings = ["'er", "'ers", "'s", "er", "ers", "e", "en", "n", "s", "te", "ten"];
    private static readonly string[] Links = ["", "s", "e", "en", "n", "-"];

    /// <summary>What a job is part of without being about something else: «juwelierszaak», but no «clownsneus».</summary>
    private static readonly FrozenSet<string> OfJob = "zaak winkel bedrijf praktijk kantoor atelier gezin zoon dochter kind".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (SensitiveKind Kind, bool IsOrdinary)> Known = Read();

    public static IEnumerable<SensitiveWord> In(Passage passage)
    {
        foreach (var word in WordReader.Read(passage.Text))
        {
            if (Find(word.Folded) is { } kind)
            {
                yield return new SensitiveWord(passage.Key, word.Start, word.Length, passage.Text.Substring(word.Start, word.Length), kind.Kind);
            }
        }
    }

    /// <summary>It holds for so many that it gives nobody away by itself.</summary>
    public static bool IsOrdinary(SensitiveWord word) => Find(Folding.Fold(word.Text)) is { IsOrdinary: true };

    private static (SensitiveKind Kind, bool IsOrdinary)? Find(string folded) => Form(folded) ?? Compound(folded);

    /// <summary>The word itself, or inflected: «ADHD'er», «autistische».</summary>
    private static (SensitiveKind Kind, bool IsOrdinary)? Form(string folded)
    {
        if (Known.TryGetValue(folded, out var kind))
        {
            return kind;
        }

        foreach (var ending in Endings)
        {
            var length = folded.Length - ending.Length;
            if (length >= (ending[0] == '\'' ? ShortestRest : ShortestInCompound) && folded.EndsWith(ending, StringComparison.Ordinal) && Known.TryGetValue(folded[..length], out kind))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>«autismespectrum», «scheidingskind», «darmkanker», «juwelierszaak».</summary>
    private static (SensitiveKind Kind, bool IsOrdinary)? Compound(string folded)
    {
        for (var at = ShortestRest; at <= folded.Length - ShortestRest && folded.Length <= LongestCompound; at++)
        {
            if (folded.Length - at >= ShortestInCompound && Form(folded[at..]) is { } last && IsWord(folded.AsSpan(0, at)))
            {
                return last;
            }

            if (at >= ShortestInCompound && Known.TryGetValue(folded[..at], out var first) && Array.Exists(Links, link => IsRest(folded, at, link, first.Kind)))
            {
                return first;
            }
        }

        return null;
    }

    private static bool IsRest(string folded, int at, string link, SensitiveKind kind)
    {
        var rest = folded.AsSpan(at);
        return rest.StartsWith(link, StringComparison.Ordinal) && rest.Length - link.Length >= ShortestRest && IsWord(rest[link.Length..])
            && kind != SensitiveKind.Legal && (kind != SensitiveKind.Occupation || OfJob.Contains(rest[link.Length..].ToString()));
    }

    private static bool IsWord(ReadOnlySpan<char> word) => Lexicons.Words[word].HasFlag(WordMarks.Word) || (word[^1] is 's' or '-' && Lexicons.Words[word[..^1]].HasFlag(WordMarks.Word));

    /// <summary>A word under two subjects goes by the first.</summary>
    private static FrozenDictionary<string, (SensitiveKind Kind, bool IsOrdinary)> Read()
    {
        var known = new Dictionary<string, (SensitiveKind, bool)>(StringComparer.Ordinal);
        foreach (var job in Lexicons.List("rare-jobs"))
        {
            known.TryAdd(job, (SensitiveKind.Occupation, false));
        }

        foreach (var parts in Lexicons.Lines("sensitive").Select(line => line.Split(':', 2)))
        {
            var subject = parts[0].Split(' ');
            foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                known.TryAdd(Folding.Fold(word), (Enum.Parse<SensitiveKind>(subject[0]), subject.Length > 1));
            }
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
