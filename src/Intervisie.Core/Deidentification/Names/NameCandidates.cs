using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Chooses the words worth weighing, weighs them, and labels those that come out as names (NL: <i>kandidaten</i>).</summary>
internal sealed class NameCandidates(Occurrences occurrences, ContextScores scores)
{
    private const int MostWordsToWish = 4;

    private readonly FeatureReader features = new(occurrences);

    public void Apply(NamedPassage passage)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage[i] is null && (IsCandidate(passage, i) || NameCues.Point(passage, i)))
            {
                Weigh(passage, i);
            }
        }
    }

    /// <summary>The features of a word, or none when it is no candidate.</summary>
    public IReadOnlyList<Feature>? FeaturesOf(NamedPassage passage, int i) => IsCandidate(passage, i) ? features.Of(passage, i) : null;

    private void Weigh(NamedPassage passage, int i)
    {
        var score = scores.Of(features.Of(passage, i));
        if (score >= scores.Doubtful || BareNouns.IsNickname(passage, i) || NameCues.Point(passage, i) || IsFirstNameAlone(passage, i))
        {
            var (stem, trim) = StemOf(passage.Folded(i));
            var isCertain = NameCues.IsSurelyTitled(passage, i) || (score >= scores.Certain && MayBeCertain(passage, i));
            var kind = KindOf(passage, i);
            passage.Label(i, new NameLabel(kind, isCertain, stem) { Trim = trim, Role = passage.Role(i) ?? (kind == FindingKind.Organisation ? Labels.School : null) });
        }
    }

    /// <summary>«mia zoet in ochtendjas»: where nobody types capitals, a first name that is no noun and no verb.</summary>
    private static bool IsFirstNameAlone(NamedPassage passage, int i) =>
        passage.Read.IsCaseless && passage.IsHardlyAWord(i);

    private static bool MayBeCertain(NamedPassage passage, int i) => passage.Facts(i) switch
    {
        { Kind: WordKind.Small or WordKind.Term } facts => facts.Has(WordMarks.FirstName),
        _ when IsUnknownInDialect(passage, i) => RoleContext.IsBefore(passage, i),

        // A word of the dictionary in lower case that no list of names holds is asked about, unless a role announces it.
        _ => !IsWordHere(passage, i) || (passage.Words[i].IsCapital && !BareNouns.IsDetermined(passage, i)) || (RoleContext.IsBefore(passage, i) && !RoleContext.IsOwner(passage.Folded(i - 1))),
    };

    private static bool IsUnknownInDialect(NamedPassage passage, int i) =>
        passage is { IsStrange: true } && passage.Facts(i).Kind == WordKind.Unknown && !passage.IsCapitalInside(i);

    /// <summary>«sneller»: that Sneller is a name somewhere says nothing in lower case, unless people are called so.</summary>
    private static bool IsWordHere(NamedPassage passage, int i) => passage.Facts(i) is var facts
        && (facts.Kind == WordKind.Word || (facts.Kind == WordKind.WordAndName && !passage.HasCapital(i) && !facts.Has(WordMarks.FirstName | WordMarks.Surname | WordMarks.Noun)));

    /// <summary>«Youssefs» where there is a Youssef is his.</summary>
    private (string Stem, int Trim) StemOf(string folded)
    {
        foreach (var form in Stems.Of(folded).Skip(1))
        {
            if (occurrences.Of(form.Stem).All > 0)
            {
                return form;
            }
        }

        return (folded, 0);
    }

    private bool IsCandidate(NamedPassage passage, int i)
    {
        if (IsDoneByMe(passage, i) || (!passage.Words[i].IsCapital && RoleWords.IsSalutation(passage.Folded(i)) && !Verbs.IsAuxiliary(passage.Folded(i + 1))))
        {
            return false;
        }

        return passage.Facts(i).Kind switch
        {
            WordKind.None => false,
            WordKind.Small or WordKind.Term => NameCues.IsTitled(passage, i) || (passage.Facts(i).Has(WordMarks.FirstName) && IsSmallName(passage, i)),
            WordKind.Word => HasCapitalThatTells(passage, i) || IsWordAsName(passage, i),
            WordKind.WordAndName when IsVerbOfRole(passage, i) || IsProfession(passage, i) => false,
            WordKind.WordAndName when IsWordHere(passage, i) => StandsAsName(passage, i),
            WordKind.WordAndName => !IsThing(passage, i) && !IsAboutAbbreviation(passage, i),
            WordKind.Name => !IsFromSomewhere(passage, i) && !IsAboutAbbreviation(passage, i),
            _ => !IsAboutAbbreviation(passage, i) && (!IsWordOfDialect(passage, i) || StandsAsName(passage, i)),
        };
    }

    /// <summary>«Wil belde», «met An», «juf Mei».</summary>
    private static bool IsSmallName(NamedPassage passage, int i) =>
        passage.IsCapitalInside(i) || OpensWithVerb(passage, i) || (RoleContext.IsBefore(passage, i) && !IsVerbOfKin(passage, i)) || IsMonthThatDoes(passage, i);

    private static bool HasCapitalThatTells(NamedPassage passage, int i) =>
        passage.IsCapitalInside(i) && !IsLoud(passage.Words[i]) && !IsFieldLabel(passage, i) && !IsAboutAbbreviation(passage, i);

    /// <summary>A word that no list of names holds: the more often it is used, the more it takes.</summary>
    private bool IsWordAsName(NamedPassage passage, int i)
    {
        var facts = passage.Facts(i);
        var isCompound = facts.Marks == WordMarks.None;
        return Vocabulary.IsFrequent(passage.Folded(i)) || isCompound
            ? IsAddressed(passage, i) || (isCompound && StandsAsName(passage, i))
            : NameCues.IsTitled(passage, i) || (facts.Has(WordMarks.Noun) && !IsDenied(passage.Folded(i)) && StandsAsName(passage, i));
    }

    /// <summary>«Emma onverwacht»: what it is not, and no surname.</summary>
    private static bool IsDenied(string folded) => folded is ['o', 'n', _, _, _, ..] && Lexicons.Words[folded.AsSpan(2..)].HasFlag(WordMarks.Word);

    /// <summary>Where names have capitals, «luustere» in a text in Zeeuws is no name.</summary>
    private static bool IsWordOfDialect(NamedPassage passage, int i) => IsUnknownInDialect(passage, i) && !passage.HasCapital(i) && !passage.Read.IsCaseless;

    /// <summary>«het HELE gesprek», «ging SUPER»: a word of the dictionary in capitals is said with stress.</summary>
    private static bool IsLoud(Word word) => word is { Shape: WordShape.AllCapitals, Length: > 2 };

    private bool StandsAsName(NamedPassage passage, int i)
    {
        if (IsFieldLabel(passage, i) || (i > 0 && passage.Read.AreAdjacent(i - 1) && IsOwner(passage, i - 1)))
        {
            return false;
        }

        var isAlwaysBare = occurrences.Of(passage.Words[i]).IsAlwaysBare;
        return (RoleContext.IsBefore(passage, i) && (passage.Role(i) is Labels.Person or Labels.Colleague || passage.Folded(i - 1) is "van" || BareNouns.LooksSingular(passage.Folded(i))) && !(i > 0 && RoleContext.IsOwner(passage.Folded(i - 1)))) || IsBehindName(passage, i)
            || (passage.HasCapital(i) ? BareNouns.OpensSentence(passage, i, isAlwaysBare) : BareNouns.IsOne(passage, i, isAlwaysBare));
    }

    /// <summary>«Adres: …», «Doel: …».</summary>
    private static bool IsFieldLabel(NamedPassage passage, int i) => i + 1 < passage.Words.Count && passage.Read.Gap(i).StartsWith(":");

    /// <summary>«Juli huilt als het waait», «An belde».</summary>
    private static bool OpensWithVerb(NamedPassage passage, int i) =>
        passage.Words[i].StartsSentence && passage.HasCapital(i) && passage.Read.AreAdjacent(i) && passage.Facts(i + 1).Has(WordMarks.Verb) && !passage.Facts(i).Has(WordMarks.Verb);

    /// <summary>«pa wil bellen», but «juf wil» and «oma wil zei».</summary>
    private static bool IsVerbOfKin(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.Facts(i).Has(WordMarks.Verb) && i > 0 && RoleWords.LabelOf(passage.Folded(i - 1)) is not Labels.Person
        && !(passage.Read.AreAdjacent(i) && Verbs.IsDoneByPeople(passage.Folded(i + 1)));

    /// <summary>«juni was echt zijn maatje» where nobody types capitals.</summary>
    private static bool IsMonthThatDoes(NamedPassage passage, int i) =>
        passage.Read.IsCaseless && passage.Facts(i).Kind == WordKind.Term && Verbs.IsAuxiliary(passage.Folded(i + 1)) && passage.Words[i].StartsSentence;

    /// <summary>«oma schudde haar hoofd».</summary>
    private static bool IsVerbOfRole(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.Facts(i).Has(WordMarks.Verb) && !passage.Facts(i).Has(WordMarks.FirstName | WordMarks.Surname | WordMarks.Noun)
        && RoleContext.IsBefore(passage, i) && !Verbs.IsDoneByPeople(passage.Folded(i + 1));

    /// <summary>«hij wilde kok worden», but «ik zag roos worden uitgelachen».</summary>
    private static bool IsProfession(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.Facts(i).Has(WordMarks.Noun) && passage.Folded(i + 1) is "worden" && passage.Read.AreAdjacent(i) && !RoleContext.IsBefore(passage, i)
        && Enumerable.Range(1, MostWordsToWish).Any(back => passage.Folded(i - back) is "wil" or "wilde" or "wou" or "gaat" or "ging" or "zou");

    /// <summary>«Karim bel ik morgen».</summary>
    private static bool IsDoneByMe(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.Folded(i + 1) is "ik" && passage.Read.AreAdjacent(i) && passage.Facts(i) is { Kind: WordKind.Word or WordKind.WordAndName } facts && !facts.Has(WordMarks.FirstName);

    /// <summary>«Hindostaanse bruiloften»: where something is from; but «Davidse moest lachen».</summary>
    private static bool IsFromSomewhere(NamedPassage passage, int i) =>
        passage.Folded(i) is var word && word.EndsWith("se", StringComparison.Ordinal) && !passage.Facts(i).Has(WordMarks.FirstName | WordMarks.Surname)
        && Lexicons.Words[word.AsSpan(..^1)].HasFlag(WordMarks.Proper) && IsThingBehind(passage, i)
        && !RoleContext.IsBefore(passage, i) && !passage.IsNamish(i - 1) && !(i > 0 && passage.Words[i - 1].Shape == WordShape.Initial);

    private static bool IsThingBehind(NamedPassage passage, int i) =>
        passage.Read.AreAdjacent(i) && passage.Words[i + 1].Shape == WordShape.Lower && passage.Facts(i + 1) is { Kind: WordKind.Word or WordKind.WordAndName or WordKind.Unknown } facts && !facts.Has(WordMarks.Verb);

    /// <summary>«BSA-gesprekken», «VVE-lijst»: what an abbreviation is about.</summary>
    private static bool IsAboutAbbreviation(NamedPassage passage, int i)
    {
        var word = passage.Read.Text.AsSpan(passage.Words[i].Start, passage.Words[i].Length);
        var hyphen = word.LastIndexOf('-');
        return hyphen > 1 && hyphen < word.Length - 2 && char.IsLower(word[^1]) && !word[..hyphen].ContainsAnyInRange('a', 'z') && Vocabulary.Of(passage.Folded(i)[(passage.Folded(i).LastIndexOf('-') + 1)..]).IsDoubtful;
    }

    /// <summary>«mevrouw de groot», «juf klein», «ma de wit»; but «de vader boos», «collega van groep zes».</summary>
    private static bool IsAddressed(NamedPassage passage, int i) =>
        passage.Role(i) is Labels.Person
        || (i > 0 && RoleWords.IsTeacher(passage.Folded(i - 1)) && passage.Read.AreAdjacent(i - 1) && !passage.IsArticleBefore(i - 1))
        || (passage.Facts(i).Has(WordMarks.Surname) && RoleContext.IsBefore(passage, i) && !RoleContext.IsChildOf(passage, i - 1));

    /// <summary>«een roos», unless it is a surname: «mevrouw de roos», «emma de bakker».</summary>
    private static bool IsThing(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.IsArticleBefore(i) && !RoleContext.IsBefore(passage, i) && !passage.IsNamish(i - 2);

    private static bool IsBehindName(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && !IsFromSomewhere(passage, i - 1) && (passage.IsNamish(i - 1) || IsFirstNameAlone(passage, i - 1) || Determiners.IsForeignParticle(passage.Folded(i - 1)) || Determiners.IsSurnameParticle(passage.Folded(i - 2), passage.Folded(i - 1)));

    /// <summary>«Storms slaap», where there is a Storm: what follows is his.</summary>
    private bool IsOwner(NamedPassage passage, int i) => passage.Folded(i) is [.. var stem, 's'] && stem.Length > 2 && passage.HasCapital(i) && occurrences.Of(stem).All > 0;

    private static FindingKind KindOf(NamedPassage passage, int i) =>
        RoleContext.IsBefore(passage, i) || passage.Facts(i).Has(WordMarks.FirstName) ? FindingKind.Person
        : IsOnThe(passage, i) ? FindingKind.Organisation
        : IsAfterPlaceWord(passage, i) ? FindingKind.Place
        : FindingKind.Person;

    /// <summary>«op de Regenboog»: so teachers speak of a school.</summary>
    private static bool IsOnThe(NamedPassage passage, int i) =>
        i > 1 && passage.IsCapitalInside(i) && passage.Folded(i - 1) is "de" or "het" && passage.Folded(i - 2) is "op" && passage.Read.AreAdjacent(i - 1) && passage.Read.AreAdjacent(i - 2)
        && !OrganisationRule.IsStreet(passage.Folded(i)) && !(passage.Read.AreAdjacent(i - 3) && passage.Folded(i - 3) is "boos" or "trots" or "gek" or "jaloers" or "wachten" or "wachtte" or "wacht" or "reageren" or "reageerde" or "letten" or "lette");

    private static bool IsAfterPlaceWord(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && (passage.Folded(i - 1) is "in" or "uit" || (passage.Folded(i - 1) is "te" or "nabij" && passage.Words[i].IsCapital)) && passage.Words[i - 1].Shape == WordShape.Lower;
}
