using Intervisie.Core.Deidentification.Lexicon;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>
/// Nouns that no list of names holds and that stand as a name does: Dutch wants «een kiezel», so «ook dank aan kiezel» is somebody
/// (NL: <i>zelfstandig naamwoord zonder lidwoord</i>).
/// </summary>
internal static class BareNouns
{
    private const int MostWordsBetween = 6;
    private const int ShortestPlural = 4;

    /// <summary>Endings of what is no one: plurals, abstract nouns, masses.</summary>
    private static readonly string[] NoPerson = ["en", "ing", "heid", "schap", "teit", "tie", "sie", "isme", "age", "ij", "kunde", "nis", "werk", "tijd", "dom", "elijk", "pijn", "koorts", "angst"];

    private static readonly string[] OfWork =
        ["er", "ster", "aar", "aris", "oog", "oge", "ist", "iste", "eur", "euse", "ant", "ante", "ent", "ente", "or", "leider", "hulp", "kracht", "moeder", "vader", "meester", "juf", "baas", "man", "vrouw", "coach"];

    /// <summary>Whether a noun in lower case stands where a name may stand.</summary>
    public static bool IsOne(NamedPassage passage, int i, bool isAlwaysBare)
    {
        if (IsDetermined(passage, i) || IsNumberedOrListed(passage, i))
        {
            return IsCalled(passage, i) && !IsThing(passage, i);
        }

        return LooksSingular(passage.Folded(i)) && (isAlwaysBare || HasPersonBefore(passage, i) || HasPersonAfter(passage, i) || IsCalled(passage, i));
    }

    /// <summary>Whether a noun with a capital at the beginning of a sentence stands where a name may stand.</summary>
    public static bool OpensSentence(NamedPassage passage, int i, bool isAlwaysBare) =>
        passage.Words[i].IsCapital && LooksSingular(passage.Folded(i))
        && (isAlwaysBare || IsExplained(passage, i) || Verbs.IsDoneByPeople(Next(passage, i)));

    /// <summary>«Kwast, de gedragswetenschapper»: behind the comma it says who that is.</summary>
    public static bool IsExplained(NamedPassage passage, int i)
    {
        if (i + 2 >= passage.Words.Count || passage.Read.Gap(i) is not (", " or " (" or " ,") || !(Determiners.IsArticle(passage.Folded(i + 1)) || Determiners.IsOwner(passage.Folded(i + 1))))
        {
            return false;
        }

        return IsOccupation(passage, i + 2) || (passage.Read.AreAdjacent(i + 2) && IsOccupation(passage, i + 3));
    }

    /// <summary>«zij noemt haar altijd ons musje».</summary>
    public static bool IsCalled(NamedPassage passage, int i)
    {
        for (var at = i; at > 0 && i - at < MostWordsBetween && (!passage.Words[at].StartsSentence || (at == i && passage.Read.Gap(i - 1) is " '" or " \"" or " ‘" or " “" or ": " or ": '")); at--)
        {
            if (Determiners.IsNaming(passage.Folded(at - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«noemt haar ons musje», «noemt u 'zonnetje'»: called so by somebody who means one person.</summary>
    public static bool IsNickname(NamedPassage passage, int i) => i > 0 && (Determiners.IsOwner(passage.Folded(i - 1)) || passage.Read.Gap(i - 1).IndexOfAny('\'', '"', '‘') >= 0) && IsCalled(passage, i);

    /// <summary>Whether the word before makes it a thing among things: an article, an owner, a number, an adjective.</summary>
    public static bool IsDetermined(NamedPassage passage, int i)
    {
        if (i == 0 || !passage.Read.AreAdjacent(i - 1))
        {
            return false;
        }

        return passage.Traits(i - 1).Determines || passage.Words[i - 1].Shape == Reading.WordShape.Number || IsAdjective(passage, i - 1);
    }

    private static bool IsAdjective(NamedPassage passage, int i) =>
        passage.Facts(i) is { Kind: WordKind.Word or WordKind.WordAndName } facts && passage.Folded(i)[^1] is 'e' or 'n' && !facts.Has(WordMarks.Noun | WordMarks.Verb);

    private static bool IsThing(NamedPassage passage, int i) => Determiners.IsArticle(passage.Folded(i - 1)) || Determiners.IsPointer(passage.Folded(i - 1));

    private static bool IsNumberedOrListed(NamedPassage passage, int i) =>
        i + 1 < passage.Words.Count && passage.Words[i + 1].Shape == Reading.WordShape.Number && passage.Read.AreAdjacent(i);

    private static bool HasPersonBefore(NamedPassage passage, int i)
    {
        if (i == 0)
        {
            return false;
        }

        var previous = passage.Folded(i - 1);
        return passage.Read.Gap(i - 1) is " " or ", "
            && (RoleWords.IsSalutation(previous) || Verbs.IsSpeech(previous) || Determiners.TakesPeople(previous) || (previous is "en" or "of" && passage.IsNamish(i - 2)));
    }

    private static bool HasPersonAfter(NamedPassage passage, int i) =>
        Verbs.IsSpeech(Next(passage, i)) || (Verbs.IsAuxiliary(Next(passage, i)) && !IsProfession(passage, i) && !IsHad(passage, i)) || (Next(passage, i) is "en" or "of" && passage.IsNamish(i + 2)) || IsExplained(passage, i);

    /// <summary>«dat hij lasser wil worden».</summary>
    private static bool IsProfession(NamedPassage passage, int i) => passage.Folded(i + 2) is "worden" or "geworden" or "zijn";

    /// <summary>«dat ik pleinwacht had en niets zag»; but «dat ik kiezel had gebeld».</summary>
    private static bool IsHad(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && Verbs.IsSubject(passage.Folded(i - 1)) && Next(passage, i) is "had" or "heeft"
        && !(passage.Read.AreAdjacent(i + 1) && passage.Facts(i + 2).Has(WordMarks.Verb));

    private static string Next(NamedPassage passage, int i) => i + 1 < passage.Words.Count && passage.Read.Gap(i) is " " ? passage.Folded(i + 1) : "";

    public static bool IsOccupation(NamedPassage passage, int i) =>
        RoleWords.LabelOf(passage.Folded(i)) is not null
        || (passage.Facts(i).Kind is WordKind.Word or WordKind.WordAndName && passage.Folded(i).Length > 4 && Array.Exists(OfWork, ending => passage.Folded(i).EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>«tafels» are many, «muis» is one though «mui» is a word.</summary>
    public static bool LooksSingular(string folded) => folded.Length > 2 && !(folded.Length > ShortestPlural && folded[^1] == 's' && Lexicons.Words[folded.AsSpan(..^1)].HasFlag(WordMarks.Noun)) && !Array.Exists(NoPerson, ending => folded.EndsWith(ending, StringComparison.Ordinal));
}
