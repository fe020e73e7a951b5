using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;
using static Intervisie.Core.Deidentification.Names.Feature;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>What the words beside a word say about it (NL: <i>kenmerken uit de omgeving</i>).</summary>
internal static class ContextFeatures
{
    public static void Before(NamedPassage passage, int i, List<Feature> seen)
    {
        if (i == 0)
        {
            return;
        }

        var gap = passage.Read.Gap(i - 1);
        var previous = passage.Folded(i - 1);
        if (passage.Read.AreAdjacent(i - 1))
        {
            Neighbour(passage, i, previous, seen);
        }

        Add(seen, gap is ": " or ":" && RoleContext.Label(previous) is not null, AfterLabel);
        Add(seen, gap is ", " && passage.IsNamish(i - 1), AfterCommaName);
        Add(seen, gap.EndsWith("("), AfterBracket);
        Add(seen, gap.IndexOfAny('\'', '‘', '"') >= 0, AfterQuote);
        Add(seen, RoleWords.IsSalutation(previous) && (gap is " " or ", " or ",\n" || (gap.Trim() is "" or "," && RoleWords.IsFarewell(previous))), AfterSalutation);
        Add(seen, RoleContext.IsBefore(passage, i), AfterTitleChain);
        Add(seen, BareNouns.IsCalled(passage, i), Called);
    }

    private static void Neighbour(NamedPassage passage, int i, string previous, List<Feature> seen)
    {
        var facts = passage.Facts(i - 1);
        var isRole = RoleWords.LabelOf(previous) is not null;
        Add(seen, Determiners.IsArticle(previous), AfterArticle);
        Add(seen, Determiners.IsPointer(previous), AfterPointer);
        Add(seen, Determiners.IsOwner(previous), AfterOwner);
        Add(seen, facts.Kind is WordKind.Word or WordKind.WordAndName && previous.EndsWith('e') && !facts.Has(WordMarks.Noun), AfterAdjective);
        Add(seen, isRole, AfterRole);
        Add(seen, isRole && !HasDeterminer(passage, i - 1), AfterRoleBare);
        Add(seen, RoleContext.IsChildOf(passage, i - 1), AfterKinVan);
        Add(seen, Determiners.IsNaming(previous), AfterNaming);
        Add(seen, Determiners.TakesPeople(previous), AfterPersonPreposition);
        Add(seen, Determiners.TakesPlaces(previous), AfterPlacePreposition);
        Add(seen, facts.Has(WordMarks.Verb), AfterFiniteVerb);
        Add(seen, Verbs.IsSpeech(previous), AfterSpeech);
        Add(seen, passage.IsNamish(i - 1), AfterName);
        Add(seen, passage.Words[i - 1].Shape == WordShape.Initial, AfterInitial);
        Add(seen, Determiners.IsForeignParticle(previous) || Determiners.IsSurnameParticle(passage.Folded(i - 2), previous) || (Determiners.Particles.Contains(previous) && (passage.IsNamish(i - 2) || RoleContext.IsBefore(passage, i - 1))), AfterParticle);
        Add(seen, previous is "en" or "of" && passage.IsNamish(i - 2), AfterAndName);
        Add(seen, OrganisationWords.Opening.Contains(previous), AfterOrganisation);
        Add(seen, facts.Kind == WordKind.Small, AfterSmall);
        Add(seen, facts.Kind == WordKind.Word, AfterWord);
    }

    public static void After(NamedPassage passage, int i, List<Feature> seen)
    {
        var word = passage.Words[i];
        Add(seen, word.End < passage.Read.Text.Length && passage.Read.Text[word.End] is '\'' or '’', Owns);
        if (i + 1 >= passage.Words.Count)
        {
            return;
        }

        var next = passage.Folded(i + 1);
        var gap = passage.Read.Gap(i);
        if (gap is " " or "\u00A0")
        {
            Following(passage, i, next, seen);
            Add(seen, passage.Facts(i + 1).Has(WordMarks.Verb) && IsBare(passage, i), BareAndVerb);
        }

        Add(seen, BareNouns.IsExplained(passage, i), Explained);
        Add(seen, IsInTitle(passage, i, i + 1) || IsInTitle(passage, i, i - 1), InTitle);
        Add(seen, gap is ", " && passage.IsNamish(i + 1), BeforeCommaName);
        Add(seen, gap.StartsWith(" ("), BeforeBracket);
        Add(seen, gap.StartsWith(")"), BeforeClosing);
        Add(seen, gap.IndexOfAny(".!?,") >= 0, BeforeStop);
    }

    /// <summary>«Drie Zinnen En Dan Stil», «Getal & Ruimte»: two words of the dictionary, each with a capital.</summary>
    private static bool IsInTitle(NamedPassage passage, int i, int beside)
    {
        if (passage.Facts(i).Kind is not (WordKind.Word or WordKind.Small) || !passage.HasCapital(i))
        {
            return false;
        }

        var step = beside - i;
        var at = beside >= 0 && beside < passage.Words.Count && passage.Folded(beside) is "en" or "in" or "is" or "op" or "dan" or "van" or "voor" or "de" or "het" ? beside + step : beside;
        var isNear = at >= 0 && at < passage.Words.Count && !passage.Words[Math.Max(i, at)].StartsSentence && passage.Read.Gap(Math.Min(i, beside)).Length <= 3;
        return isNear && passage.Facts(at).Kind is WordKind.Word or WordKind.Small or WordKind.Term && passage.HasCapital(at);
    }

    private static void Following(NamedPassage passage, int i, string next, List<Feature> seen)
    {
        var facts = passage.Facts(i + 1);
        Add(seen, Verbs.IsSpeech(next), BeforeSpeech);
        Add(seen, facts.Has(WordMarks.Verb), BeforeFiniteVerb);
        Add(seen, Verbs.IsAuxiliary(next), BeforeAuxiliary);
        Add(seen, passage.IsNamish(i + 1) && !passage.Words[i + 1].StartsSentence, BeforeName);
        Add(seen, Determiners.Particles.Contains(next) && passage.IsNamish(i + 2), BeforeParticleName);
        Add(seen, next is "en" or "of" && passage.IsNamish(i + 2), BeforeAndName);
        Add(seen, Determiners.IsOwner(next), BeforeOwner);
        Add(seen, Determiners.IsOwner(next) && RoleWords.LabelOf(passage.Folded(i + 2)) is not null, BeforeKin);
        Add(seen, RoleWords.LabelOf(next) is not null, BeforeRole);
        Add(seen, facts.Has(WordMarks.Noun) && !facts.Has(WordMarks.Verb), BeforeNoun);
    }

    /// <summary>Nothing in the two words before says what this word is.</summary>
    private static bool IsBare(NamedPassage passage, int i) => !HasDeterminer(passage, i) && !HasDeterminer(passage, i - 1);

    private static bool HasDeterminer(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && (Determiners.IsArticle(passage.Folded(i - 1)) || Determiners.IsOwner(passage.Folded(i - 1)));

    private static void Add(List<Feature> seen, bool isSeen, Feature feature)
    {
        if (isSeen)
        {
            seen.Add(feature);
        }
    }
}
