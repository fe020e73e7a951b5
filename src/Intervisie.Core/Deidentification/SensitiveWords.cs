using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>Finds words about subjects that ask for care (NL: <i>gevoelige woorden</i>); the list is <c>Lexicons/lists/sensitive.txt</c>.</summary>
internal static class SensitiveWords
{
    private static readonly FrozenDictionary<string, SensitiveKind> Kinds = Read();

    public static IEnumerable<SensitiveWord> In(Passage passage) => WordReader.Read(passage.Text)
        .Where(w => Kinds.ContainsKey(w.Folded))
        .Select(w => new SensitiveWord(passage.Key, w.Start, w.Length, passage.Text.Substring(w.Start, w.Length), Kinds[w.Folded]));

    /// <summary>A word under two subjects goes by the first.</summary>
    private static FrozenDictionary<string, SensitiveKind> Read()
    {
        var kinds = new Dictionary<string, SensitiveKind>(StringComparer.Ordinal);
        foreach (var job in Lexicons.List("rare-jobs"))
        {
            kinds.TryAdd(job, SensitiveKind.Occupation);
        }

        foreach (var parts in Lexicons.Lines("sensitive").Select(line => line.Split(':', 2)))
        {
            foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.TryAdd(Folding.Fold(word), Enum.Parse<SensitiveKind>(parts[0]));
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
