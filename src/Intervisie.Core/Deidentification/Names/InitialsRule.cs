using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Initials that stand for a whole name: «K. de V.», «leerling M.» (NL: <i>initialen</i>).</summary>
internal static class InitialsRule
{
    private const int MostWords = 5;

    /// <summary>Behind these a letter numbers something.</summary>
    private static readonly FrozenSet<string> Numbered =
        "plan groep klas vitamine type niveau optie variant versie lijst deel punt lokaal blok bijlage hepatitis stap opdracht vraag rij gang punt cluster team categorie".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Abbreviations = "nb ps bv nv pc us vs uk eu nvt tv".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Apply(NamedPassage passage, RosterIndex roster)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage[i] is null && IsInitial(passage, i) && Find(passage, i, roster) is { } label)
            {
                passage.Label(i, label);
            }
        }
    }

    private static NameLabel? Find(NamedPassage passage, int i, RosterIndex roster)
    {
        var (letters, last, hasParticle) = Letters(passage, i);
        var people = roster.ByInitials(letters);
        if (people.Count > 0)
        {
            return new NameLabel(FindingKind.Person, IsCertain: true, letters) { People = people };
        }

        var role = passage.Role(i);
        var isCertain = (role is not null && !IsLetterOfExample(passage.Words[i])) || (hasParticle && letters.Length > 1) || IsSignature(passage, i, last);
        return isCertain || StandsForName(passage, i, last, letters) ? new NameLabel(FindingKind.Person, isCertain, letters) { Role = role } : null;
    }

    /// <summary>A capital with a full stop; where nobody types capitals any letter that a role word announces.</summary>
    private static bool IsInitial(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        return word.Shape == WordShape.Initial
            || (word is { Length: 1, Folded.Length: 1, Shape: WordShape.Capital or WordShape.Lower } && char.IsLetter(word.Folded[0]) && (word.IsCapital || passage.Read.IsCaseless)
                && word.Folded is not ("u" or "o" or "n" or "t") && RoleContext.IsBefore(passage, i));
    }

    /// <summary>«kind A», «ouder X»: perhaps the author already took the name away.</summary>
    private static bool IsLetterOfExample(Word word) => word is { Shape: WordShape.Capital, Folded: "a" or "b" or "c" or "d" or "x" or "y" or "z" };

    /// <summary>Nothing else on the last line.</summary>
    private static bool IsSignature(NamedPassage passage, int first, int last) =>
        last == passage.Words.Count - 1 && first > 0 && passage.Words[first].Shape == WordShape.Initial && passage.Read.Gap(first - 1).Contains('\n');

    /// <summary>«plan B.»: a letter that numbers.</summary>
    public static bool IsNumbered(NamedPassage passage, int first) => first > 0 && passage.Read.AreAdjacent(first - 1) && Numbered.Contains(passage.Folded(first - 1));

    /// <summary>Not the letter of a plan, not the end of «vitamine C.», no abbreviation.</summary>
    private static bool StandsForName(NamedPassage passage, int first, int last, string letters)
    {
        return passage.Words[first].Shape == WordShape.Initial && !IsNumbered(passage, first) && !Abbreviations.Contains(letters)
            && (!passage.Words[first].StartsSentence || (last + 1 < passage.Words.Count && passage.Words[last + 1].Shape == WordShape.Lower));
    }

    /// <summary>The initials from here on that belong together, the last of them, and whether a tussenvoegsel stands between them.</summary>
    private static (string Letters, int Last, bool HasParticle) Letters(NamedPassage passage, int i)
    {
        var (letters, last, hasParticle, between) = (passage.Words[i].Folded, i, false, false);
        for (var next = i + 1; next - i <= MostWords && passage.Read.AreAdjacent(next - 1); next++)
        {
            var word = passage.Words[next];
            var isParticle = Determiners.Particles.Contains(word.Folded) && word.Shape == WordShape.Lower && word.Length > 1;
            if (!isParticle && word.Shape != WordShape.Initial)
            {
                break;
            }

            between |= isParticle;
            if (!isParticle)
            {
                (letters, last, hasParticle) = (letters + word.Folded, next, between);
            }
        }

        return (letters, last, hasParticle);
    }
}
