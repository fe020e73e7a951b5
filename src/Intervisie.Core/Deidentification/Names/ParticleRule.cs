using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>A first name, tussenvoegsels and a surname that together are one name though no list knows the parts: «Reinaldus ter Haseborg», «renske uit den bogaard» (NL: <i>namen met tussenvoegsel</i>).</summary>
internal static class ParticleRule
{
    private const int MostParticles = 4;

    /// <summary>Of little other use between two words with a capital.</summary>
    private static readonly FrozenSet<string> Telling = Set("ter|ten|von|dos|della|el|al|bin|ben|ibn|ait|ould|vd|v d|van der|van den|van 't|van t|uit den|uit de|uit het|op den|op 't|in den|in 't|in 't veld|aan den|van ter|von der|de la|de los|v den|v der");

    /// <summary>«de heer Uit de Weerd»: these begin a surname only where a role stands before them.</summary>
    private static readonly FrozenSet<string> Opening = Set("uit|aan|bij|over|onder|op|in");

    public static void Apply(NamedPassage passage)
    {
        for (var i = 1; i + 1 < passage.Words.Count; i++)
        {
            if (passage.Words[i].Shape == WordShape.Lower && Telling.Contains(Through(passage, i, out var last)) && last + 1 < passage.Words.Count)
            {
                Join(passage, i - 1, last + 1);
            }
            else if (IsTerritory(passage, i))
            {
                Join(passage, i - 1, i + 1);
            }
            else if (BehindRole(passage, i) is { } surname)
            {
                Label(passage, i, surname, passage.Folded(surname), isCertain: !passage.Facts(surname).IsDoubtful);
            }
        }
    }

    /// <summary>«Van Wamelen tot Echteld».</summary>
    private static bool IsTerritory(NamedPassage passage, int i) =>
        passage.Folded(i) is "tot" or "thoe" && i > 2 && passage.Folded(i - 2) is "van" && (passage.HasCapital(i - 3) || passage.Role(i - 1) is not null);

    /// <summary>The surname in «de heer Uit de Weerd», «teamleider De Laat».</summary>
    private static int? BehindRole(NamedPassage passage, int i)
    {
        if (!passage.HasCapital(i) || passage.Role(i) is null || !passage.Read.AreAdjacent(i))
        {
            return null;
        }

        int? surname = Opening.Contains(passage.Folded(i)) && passage.Folded(i + 1) is "de" or "den" or "der" or "het" or "'t" && passage.Read.AreAdjacent(i + 1) ? i + 2
            : passage.Traits(i).IsParticle && passage.Facts(i + 1).Kind == WordKind.Small ? i + 1 : null;
        return surname < passage.Words.Count && passage.IsCapitalInside(surname.Value) ? surname : null;
    }

    /// <summary>The longest run of tussenvoegsels from here on.</summary>
    private static string Through(NamedPassage passage, int first, out int last)
    {
        last = first;
        var run = passage.Folded(first);
        if (!passage.Traits(first).IsParticle && run is not ("v" or "uit" or "aan" or "ait" or "ould"))
        {
            return "";
        }

        for (var next = first + 1; next - first < MostParticles && next < passage.Words.Count && IsNear(passage, next - 1) && (passage.Traits(next).IsParticle || passage.Folded(next) is "d"); next++)
        {
            run = $"{run} {passage.Folded(next)}";
            last = next;
        }

        return run;
    }

    private static void Join(NamedPassage passage, int given, int surname)
    {
        if (!passage.Read.AreAdjacent(given) || !IsNear(passage, surname - 1) || !(IsCapitals(passage, given, surname) || IsLower(passage, given, surname)))
        {
            return;
        }

        Label(passage, given, surname, passage.Folded(given), isCertain: !passage.Facts(surname).IsDoubtful || passage.Facts(given).Has(WordMarks.FirstName));
    }

    private static void Label(NamedPassage passage, int first, int last, string stem, bool isCertain)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage[i] is not null)
            {
                return;
            }
        }

        var label = new NameLabel(FindingKind.Person, isCertain, stem) { Role = passage.Role(first) };
        for (var i = first; i <= last; i++)
        {
            passage.Label(i, label);
        }
    }

    private static bool IsCapitals(NamedPassage passage, int given, int surname) =>
        passage.HasCapital(given) && !passage.Words[surname].StartsSentence && !IsGrammar(passage, given)
        && (passage.Words[surname].Shape == WordShape.Initial || (passage.HasCapital(surname) && !IsGrammar(passage, surname)));

    private static bool IsLower(NamedPassage passage, int given, int surname) =>
        passage.Words[given].Shape == WordShape.Lower && passage.Facts(given) is { Kind: WordKind.Name or WordKind.Unknown } && !IsGrammar(passage, surname)
        && ((passage.Folded(surname - 1) is "den" or "der" && passage.Facts(given).Has(WordMarks.FirstName) && !Vocabulary.IsFrequent(passage.Folded(surname))) || passage.Facts(surname).Kind is WordKind.Name or WordKind.Unknown || (passage.Facts(surname).Has(WordMarks.Surname) && !Vocabulary.IsFrequent(passage.Folded(surname))));

    private static bool IsGrammar(NamedPassage passage, int i) => passage.Facts(i).Kind is WordKind.None or WordKind.Small or WordKind.Term;

    private static bool IsNear(NamedPassage passage, int i) => passage.Read.Gap(i) is " " or "." or ". " or "/" or "\u00A0";

    private static FrozenSet<string> Set(string runs) => runs.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
