using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Who is named once is named everywhere: carries labels to the same word elsewhere, in another case or with an ending (NL: <i>voortplanting</i>).</summary>
internal sealed class Propagation
{
    private readonly Dictionary<string, NameLabel> names = new(StringComparer.Ordinal);

    public static void Apply(IReadOnlyList<NamedPassage> passages)
    {
        var propagation = new Propagation();
        foreach (var (passage, i) in Places(passages))
        {
            propagation.Learn(passage, i);
        }

        foreach (var (passage, i) in Places(passages))
        {
            propagation.Carry(passage, i);
        }
    }

    private static IEnumerable<(NamedPassage Passage, int Word)> Places(IReadOnlyList<NamedPassage> passages) =>
        passages.SelectMany(p => Enumerable.Range(0, p.Words.Count), (p, i) => (p, i));

    private void Learn(NamedPassage passage, int i)
    {
        var folded = passage.Words[i].Folded;
        if (passage[i] is { } label && folded.Length > 1 && !NameWords.Particles.Contains(folded)
            && (!names.TryGetValue(folded, out var known) || (label.IsCertain && !known.IsCertain)))
        {
            names[folded] = label;
        }
    }

    private void Carry(NamedPassage passage, int i)
    {
        var known = Stems.Of(passage.Words[i].Folded).Where(s => names.ContainsKey(s.Stem)).ToList();
        if (known.Count == 0)
        {
            return;
        }

        // «Fennaatje» or «Youssefs» may have been learnt as a name of its own, but where there is a Fenna or a Youssef it is theirs.
        var (stem, trim) = names[known[0].Stem].IsCertain ? known[0] : known[^1];
        var name = names[stem];
        Carry(passage, i, name with { Stem = stem, Trim = trim, Role = name.Kind == FindingKind.Person ? null : name.Role });
    }

    private static void Carry(NamedPassage passage, int i, NameLabel name)
    {
        var word = passage.Words[i];
        var isDoubtful = Known.IsDoubtful(word.Folded);

        if (word.IsCapital)
        {
            passage.Label(i, name with { IsCertain = name.IsCertain && !(isDoubtful && word.StartsSentence) });
        }
        else if (!passage.IsArticleBefore(i) && (!isDoubtful || (passage.Read.IsCaseless && !EverydayWords.All.Contains(word.Folded))))
        {
            passage.Label(i, name with { IsCertain = name.IsCertain && passage.Read.IsCaseless });
        }
    }
}
