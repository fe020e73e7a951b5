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
        foreach (var (stem, trim) in Stems.Of(passage.Words[i].Folded))
        {
            if (names.TryGetValue(stem, out var name))
            {
                Carry(passage, i, name with { Trim = trim, Role = name.Kind == FindingKind.Person ? null : name.Role });
                return;
            }
        }
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
