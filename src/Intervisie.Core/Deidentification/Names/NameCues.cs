using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>What around an everyday word in lower case says so plainly that it is somebody that the author is asked (NL: <i>aanwijzingen</i>).</summary>
internal static class NameCues
{
    private static readonly FrozenSet<string> CalledAfter = Set("noemen noemt noemde noemden genaamd bijgenaamd heet heette heten");
    private static readonly FrozenSet<string> BeforeColon = Set("reden volgens namens actie reactie antwoord inbreng taak verhaal kant wens");
    private static readonly FrozenSet<string> DoneToPeople = Set("bellen gebeld mailen gemaild appen geappt uitnodigen uitgenodigd bedanken bedankt inschakelen ingeschakeld");

    private static readonly FrozenSet<string> Teams =
        Set("zorgteam wijkteam kernteam buurtteam ondersteuningsteam expertiseteam mdo ggd ggz cjg bso tso nso administratie jeugdzorg jeugdbescherming leerplicht directie receptie samenwerkingsverband");

    public static bool Point(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        var facts = passage.Facts(i);
        if (IsTitled(passage, i) || IsCalledInBrackets(passage, i) || IsBetweenNameAndVerb(passage, i) || IsTermThatSpeaks(passage, i) || IsOwnerOfKin(passage, i))
        {
            return true;
        }

        if (word.Shape != WordShape.Lower || facts.Kind is WordKind.None or WordKind.Term)
        {
            return false;
        }

        return IsExplainedInBrackets(passage, i, facts)
            || (facts.Kind != WordKind.Small && IsSignature(passage, i))
            || (facts.Kind != WordKind.Small && IsBeforeColon(passage, i))
            || (facts.Kind != WordKind.Small && facts.Has(WordMarks.Noun) && BareNouns.LooksSingular(word.Folded) && !BareNouns.IsDetermined(passage, i)
                && (IsCalledAfter(passage, i) || IsSpokenTo(passage, i) || IsTaken(passage, i) || IsColleague(passage, i) || IsOfTeam(passage, i)));
    }

    /// <summary>«naast muis (zo noemen ze hem)», «Kruimel, zo heet zij thuis».</summary>
    private static bool IsCalledInBrackets(NamedPassage passage, int i) =>
        passage.Facts(i).Kind is not (WordKind.None or WordKind.Small) && (passage.Folded(i + 1) is "zelf" ? i + 1 : i) is var last
        && passage.Folded(last + 1) is "zo" && passage.Read.Gap(last) is " (" or ", " && (CalledAfter.Contains(passage.Folded(last + 2)) || passage.Folded(last + 2) is "noem");

    /// <summary>«das zei later: …», but «maandag zei ik».</summary>
    private static bool IsTermThatSpeaks(NamedPassage passage, int i) =>
        passage.Words[i].StartsSentence && passage.Facts(i) is { Kind: WordKind.Term } facts && facts.Has(WordMarks.Noun) && passage.Traits(i).Role is null && passage.Read.AreAdjacent(i)
        && !passage.Folded(i).EndsWith("dag", StringComparison.Ordinal) && Verbs.IsSpeech(passage.Folded(i + 1)) && passage.Folded(i + 2) is not ("ik" or "hij" or "zij" or "ze" or "je" or "jij" or "we" or "wij" or "men");

    /// <summary>«want Tip d'r moeder stond er ook»: only people have a mother.</summary>
    private static bool IsOwnerOfKin(NamedPassage passage, int i) =>
        passage.IsCapitalInside(i) && passage.Facts(i).Kind is var kind and not (WordKind.None or WordKind.Small) && passage.Traits(i).Role is null && passage.Read.AreAdjacent(i) && passage.Read.AreAdjacent(i + 1)
        && (passage.Folded(i + 1) is "d'r" or "z'n" or "zn" || (passage.Folded(i + 1) is "zijn" or "haar" && kind is not WordKind.Term)) && RoleWords.Kin.Contains(passage.Folded(i + 2)) && BareNouns.LooksSingular(passage.Folded(i + 2));

    /// <summary>«jannes pronk belt terug»: between somebody and what they do only a surname stands.</summary>
    private static bool IsBetweenNameAndVerb(NamedPassage passage, int i) =>
        i > 0 && passage.Facts(i) is { Kind: WordKind.Word } facts && passage.Words[i].Shape == WordShape.Lower && !facts.Has(WordMarks.Verb) && !Vocabulary.IsFrequent(passage.Folded(i))
        && passage.Facts(i - 1) is var first && (first.Kind == WordKind.Unknown || (first.Kind == WordKind.Name && first.Has(WordMarks.FirstName))) && passage.Words[i - 1].Shape == WordShape.Lower
        && passage.Read.AreAdjacent(i - 1) && passage.Read.AreAdjacent(i)
        && (passage.Folded(i + 1) is "van" || Verbs.IsDoneByPeople(passage.Folded(i + 1)) || (passage.Facts(i + 1).Has(WordMarks.Verb) && !passage.Facts(i + 1).Has(WordMarks.Noun)));

    /// <summary>«mevrouw Zondag», «familie Zomer»: behind a title a capital is a name; a small word with one is asked about only.</summary>
    public static bool IsSurelyTitled(NamedPassage passage, int i) =>
        IsTitledWithCapital(passage, i) && (IsTitle(passage.Folded(i - 1)) || IsFamily(passage.Folded(i - 1)))
        && (passage.Facts(i).Kind is not (WordKind.Small or WordKind.Term) || (passage.Facts(i).Kind == WordKind.Term && passage.Folded(i - 1) is "mevrouw" or "meneer" && passage.Read.AreAdjacent(i - 1)));

    /// <summary>«meester Best», «familie Vroeg» and, in lower case, «mevrouw kruit uitpraten»: a word with which no sentence goes on.</summary>
    public static bool IsTitled(NamedPassage passage, int i) => IsTitledWithCapital(passage, i) || IsTitledInLowerCase(passage, i);

    /// <summary>But «ik belde dhr. Hij nam niet op».</summary>
    private static bool IsTitledWithCapital(NamedPassage passage, int i) =>
        i > 0 && passage.IsCapitalInside(i) && passage.Words[i].Length > 1 && !Determiners.Particles.Contains(passage.Folded(i))
        && (IsTitle(passage.Folded(i - 1)) || IsFamily(passage.Folded(i - 1)) || RoleWords.IsTeacher(passage.Folded(i - 1)))
        && (passage.Read.AreAdjacent(i - 1) || (passage.Read.Gap(i - 1) is ". " && passage.Facts(i).Kind is not WordKind.Small && passage.Traits(i).Role is null));

    private static bool IsTitledInLowerCase(NamedPassage passage, int i) =>
        i > 0 && !passage.Words[i].IsCapital && passage.Words[i].Length > 1 && IsTitle(passage.Folded(i - 1)) && passage.Read.Gap(i - 1) is " " or "\u00A0" or ". " && !passage.IsArticleBefore(i - 1)
        && passage.Facts(i).Kind switch
        {
            WordKind.Term => passage.Traits(i).Role is null && passage.Facts(i).Has(WordMarks.Noun),
            WordKind.Word => GoesOn(passage, i),
            _ => false,
        };

    private static bool GoesOn(NamedPassage passage, int i) =>
        i + 1 >= passage.Words.Count || !passage.Read.AreAdjacent(i) || passage.Facts(i + 1).Has(WordMarks.Verb) || passage.Folded(i + 1) is "en" or "of";

    private static bool IsTitle(string word) => word is "mevrouw" or "meneer" or "mijnheer" or "mevr" or "mw" or "dhr" or "heer";

    private static bool IsFamily(string word) => word is "familie" or "fam" or "gezin" or "echtpaar";

    /// <summary>«collega bot had gewaarschuwd».</summary>
    private static bool IsColleague(NamedPassage passage, int i) =>
        i > 0 && passage.Role(i) is Labels.Colleague or Labels.Person && passage.Read.AreAdjacent(i) && Verbs.IsDoneByPeople(passage.Folded(i + 1));

    /// <summary>«laat karper van het zorgteam meekijken».</summary>
    private static bool IsOfTeam(NamedPassage passage, int i) =>
        i > 0 && passage.Folded(i - 1) is "laat" or "liet" or "bel" or "belde" or "mail" or "mailde" or "app" or "appte" && passage.Read.AreAdjacent(i - 1) && passage.Read.AreAdjacent(i) && passage.Folded(i + 1) is "van" && !Vocabulary.IsFrequent(passage.Folded(i))
        && Teams.Contains(passage.Folded(Determiners.IsArticle(passage.Folded(i + 2)) ? i + 3 : i + 2));

    /// <summary>«aan door (zorgco)»: brackets say what somebody is.</summary>
    private static bool IsExplainedInBrackets(NamedPassage passage, int i, WordFacts facts) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && Determiners.TakesPeople(passage.Folded(i - 1)) && i + 2 < passage.Words.Count
        && passage.Read.Gap(i) is " (" && passage.Read.Gap(i + 1).StartsWith(")") && BareNouns.IsOccupation(passage, i + 1)
        && (facts.Kind != WordKind.Small || Determiners.TakesPeople(passage.Folded(i)));

    /// <summary>«verder trots op je! x hil»: the last word of all.</summary>
    private static bool IsSignature(NamedPassage passage, int i) =>
        i > 1 && i + 1 == passage.Words.Count && RoleWords.IsFarewell(passage.Folded(i - 1)) && passage.Words[i - 1].StartsSentence && passage.Read.Gap(i - 1).Trim() is "" or "," && !Vocabulary.IsFrequent(passage.Folded(i));

    /// <summary>«die ze kwebbel noemen».</summary>
    private static bool IsCalledAfter(NamedPassage passage, int i) => passage.Read.AreAdjacent(i) && CalledAfter.Contains(passage.Folded(i + 1)) && !Vocabulary.IsFrequent(passage.Folded(i));

    /// <summary>«reden dauw: …».</summary>
    private static bool IsBeforeColon(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && i + 1 < passage.Words.Count && passage.Read.Gap(i).StartsWith(":") && BeforeColon.Contains(passage.Folded(i - 1)) && !Vocabulary.IsFrequent(passage.Folded(i));

    /// <summary>«bos en engel, willen jullie …».</summary>
    private static bool IsSpokenTo(NamedPassage passage, int i)
    {
        var last = passage.Folded(i + 1) is "en" && passage.Read.AreAdjacent(i) && passage.Read.AreAdjacent(i + 1) ? i + 2 : i;
        var first = last == i && passage.Folded(i - 1) is "en" && passage.Read.AreAdjacent(i - 1) ? i - 2 : i;
        return first >= 0 && passage.Words[first].StartsSentence && last + 2 < passage.Words.Count && passage.Read.Gap(last) is ", "
            && passage.Folded(last + 2) is "jullie" or "je" or "jij" && passage.Facts(last + 1).Kind is WordKind.Small;
    }

    /// <summary>«ik ga kiezel bellen», «hoop meenemen van jeugdzorg».</summary>
    private static bool IsTaken(NamedPassage passage, int i) =>
        passage.Read.AreAdjacent(i) && !Vocabulary.IsFrequent(passage.Folded(i))
        && (DoneToPeople.Contains(passage.Folded(i + 1)) || (passage.Folded(i + 1) is "meenemen" or "meebrengen" && passage.Folded(i + 2) is "van"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
