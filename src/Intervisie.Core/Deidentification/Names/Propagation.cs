using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Who is named once is named everywhere: carries labels to the same word elsewhere, in another case or with an ending (NL: <i>voortplanting</i>).</summary>
internal sealed class Propagation
{
    /// <summary>A name learnt in one round may uncover an ending in the next; more rounds than this change nothing.</summary>
    private const int MostRounds = 4;

    private readonly Dictionary<string, NameLabel> names = new(StringComparer.Ordinal);

    /// <summary>By word form, whose name it is in this round.</summary>
    private readonly (bool IsSought, NameLabel? Name)[] found;

    private Propagation(WordForms forms) => found = new (bool, NameLabel?)[forms.Count];

    public static void Apply(IReadOnlyList<NamedPassage> passages, WordForms forms)
    {
        var propagation = new Propagation(forms);
        for (var round = 0; round < MostRounds && propagation.Learn(passages) && propagation.Carry(passages); round++)
        {
        }
    }

    /// <returns>Whether a name came in, or became certain.</returns>
    private bool Learn(IReadOnlyList<NamedPassage> passages)
    {
        var isNew = false;
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Words.Count; i++)
            {
                isNew |= Learn(passage, i);
            }
        }

        return isNew;
    }

    private bool Learn(NamedPassage passage, int i)
    {
        if (passage[i] is not { } label)
        {
            return false;
        }

        var folded = passage.Words[i].Folded;
        if (folded.Length < 2 || Determiners.Particles.Contains(folded) || (passage.Words[i].Shape == WordShape.Lower && passage.Facts(i).Kind == WordKind.Small) || (names.TryGetValue(folded, out var known) && (known.IsCertain || !label.IsCertain)))
        {
            return false;
        }

        names[folded] = label;
        return true;
    }

    private bool Carry(IReadOnlyList<NamedPassage> passages)
    {
        var hasChanged = false;
        Array.Clear(found);
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Words.Count; i++)
            {
                hasChanged |= Carry(passage, i);
            }
        }

        return hasChanged;
    }

    private bool Carry(NamedPassage passage, int i)
    {
        ref var sought = ref found[passage.Words[i].Form.Index];
        if (!sought.IsSought)
        {
            sought = (true, Seek(passage, i));
        }

        return sought.Name is { } name && Carry(passage, i, name);
    }

    private NameLabel? Seek(NamedPassage passage, int i)
    {
        if (passage.Facts(i).Kind is WordKind.Small or WordKind.None && !names.ContainsKey(passage.Words[i].Folded))
        {
            return null;
        }

        // «Fennaatje» or «Youssefs» may have been learnt as a name of its own, but where there is a Fenna or a Youssef it is theirs.
        (string Stem, int Trim)? best = null;
        foreach (var stem in Stems.Of(passage.Words[i].Folded))
        {
            if (names.TryGetValue(stem.Stem, out var name))
            {
                best = stem;
                if (name.IsCertain)
                {
                    break;
                }
            }
        }

        return best is { } form ? names[form.Stem] with { Stem = form.Stem, Trim = form.Trim } : null;
    }

    private static bool Carry(NamedPassage passage, int i, NameLabel name)
    {
        var kind = passage.Facts(i).Kind;
        var carried = name with { Role = name.Kind == FindingKind.Person ? null : name.Role };
        if (passage.Words[i].IsCapital)
        {
            return !IsAsked(passage, i) && passage.Label(i, carried with { IsCertain = name.IsCertain && kind is not (WordKind.Small or WordKind.Term) });
        }

        if (kind is WordKind.Small || (kind is WordKind.Term && passage.Traits(i).Role is not null) || passage.IsArticleBefore(i))
        {
            return false;
        }

        var isDoubtful = kind is WordKind.Word or WordKind.WordAndName;
        return passage.Label(i, carried with { IsCertain = name.IsCertain && kind is not WordKind.Term && (!isDoubtful || passage.Read.IsCaseless) });
    }

    /// <summary>«Wil ik dat ook?», where there is a Wil.</summary>
    private static bool IsAsked(NamedPassage passage, int i) =>
        passage.Words[i].StartsSentence && passage.Facts(i) is { Kind: WordKind.Small } facts && facts.Has(WordMarks.Verb) && passage.Read.AreAdjacent(i)
        && (Verbs.IsSubject(passage.Folded(i + 1)) || passage.Folded(i + 1) is "u");
}
