using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Who is named once is named everywhere: carries labels to the same word elsewhere, in another case or with an ending (NL: <i>voortplanting</i>).</summary>
internal sealed class Propagation
{
    /// <summary>A name learnt in one round may uncover an ending in the next; more rounds than this change nothing.</summary>
    private const int MostRounds = 4;

    private readonly Dictionary<string, NameLabel> names = new(StringComparer.Ordinal);

    public static void Apply(IReadOnlyList<NamedPassage> passages)
    {
        var propagation = new Propagation();
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
        if (folded.Length < 2 || Determiners.Particles.Contains(folded) || (names.TryGetValue(folded, out var known) && (known.IsCertain || !label.IsCertain)))
        {
            return false;
        }

        names[folded] = label;
        return true;
    }

    private bool Carry(IReadOnlyList<NamedPassage> passages)
    {
        var hasChanged = false;
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
        if (passage.Facts(i).Kind is WordKind.Small or WordKind.None && !names.ContainsKey(passage.Words[i].Folded))
        {
            return false;
        }

        // «Fennaatje» or «Youssefs» may have been learnt as a name of its own, but where there is a Fenna or a Youssef it is theirs.
        (string Stem, int Trim)? best = null;
        foreach (var form in Stems.Of(passage.Words[i].Folded))
        {
            if (names.TryGetValue(form.Stem, out var name))
            {
                best = form;
                if (name.IsCertain)
                {
                    break;
                }
            }
        }

        return best is { } found && Carry(passage, i, names[found.Stem] with { Stem = found.Stem, Trim = found.Trim });
    }

    private static bool Carry(NamedPassage passage, int i, NameLabel name)
    {
        var kind = passage.Facts(i).Kind;
        var carried = name with { Role = name.Kind == FindingKind.Person ? null : name.Role };
        if (passage.Words[i].IsCapital)
        {
            return passage.Label(i, carried with { IsCertain = name.IsCertain && kind is not (WordKind.Small or WordKind.Term) });
        }

        if (kind is WordKind.Small or WordKind.Term || passage.IsArticleBefore(i))
        {
            return false;
        }

        var isDoubtful = kind is WordKind.Word or WordKind.WordAndName;
        return passage.Label(i, carried with { IsCertain = name.IsCertain && (!isDoubtful || passage.Read.IsCaseless) });
    }
}
