using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;
using static Intervisie.Core.Deidentification.Names.Feature;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Sees what speaks for and against each word being a name (NL: <i>kenmerken lezen</i>).</summary>
internal sealed class FeatureReader(Occurrences occurrences)
{
    private const int LongWord = 12;
    private const int LongAcronym = 5;

    private readonly List<Feature> seen = [];

    /// <summary>The features of one word; the list is used again for the next.</summary>
    public IReadOnlyList<Feature> Of(NamedPassage passage, int i)
    {
        seen.Clear();
        seen.Add(Always);
        Looks(passage, i);
        ContextFeatures.Before(passage, i, seen);
        ContextFeatures.After(passage, i, seen);
        Elsewhere(passage, i);
        return seen;
    }

    private void Looks(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        var facts = passage.Facts(i);
        seen.Add(Cross(facts.Kind, passage, i));
        Add(word.Shape == WordShape.AllCapitals && passage.HasCapital(i), AllCapitals);
        Add(word.Shape == WordShape.AllCapitals && facts.Kind is WordKind.Unknown or WordKind.Word && word.Length <= LongAcronym && passage.HasCapital(i), Acronym);
        Add(word.Folded.Length <= 2, OneOrTwoLetters);
        Add(word.Folded.Length >= LongWord, Long);
        Add(word.Folded.Contains('-', StringComparison.Ordinal), Hyphen);
        Add(facts.Kind == WordKind.Unknown && LooksLikeForm(word.Folded), LooksInflected);

        var isFirst = facts.Has(WordMarks.FirstName);
        Add(isFirst && facts.Has(WordMarks.DutchName), DutchFirstName);
        Add((isFirst || facts.Has(WordMarks.Surname)) && !facts.Has(WordMarks.DutchName | WordMarks.Proper), ForeignNameOnly);
        Add(!isFirst && facts.Has(WordMarks.Surname), SurnameOnly);
        Add(facts.Has(WordMarks.Proper) && !facts.Has(WordMarks.FirstName | WordMarks.Surname), ProperOnly);
        Add(facts.Has(WordMarks.Noun), NounToo);
        Add(facts.Has(WordMarks.Verb), VerbToo);
    }

    private static Feature Cross(WordKind kind, NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        var column = !passage.HasCapital(i) ? (passage.Read.IsCaseless || word.IsCapital ? 3 : 2) : word.StartsSentence ? 1 : 0;
        return kind switch
        {
            WordKind.Small or WordKind.None => SmallInside + Math.Min(column, 2),
            WordKind.Term => TermInside + Math.Min(column, 2),
            WordKind.Word => WordInside + column,
            WordKind.WordAndName => BothInside + column,
            WordKind.Name => NameInside + column,
            _ => UnknownInside + column,
        };
    }

    /// <summary>Unknown, but with the ending of a Dutch verb, adjective or abstract noun.</summary>
    private static bool LooksLikeForm(string word) => word.Length > 5 && Array.Exists(
        ["ing", "ingen", "heid", "lijk", "lijke", "isch", "ische", "baar", "tie", "teit", "eren", "eert", "erend", "loos", "achtig", "den", "ten", "ende", "je", "jes", "sel", "schap"],
        ending => word.EndsWith(ending, StringComparison.Ordinal));

    private void Elsewhere(NamedPassage passage, int i)
    {
        var tally = occurrences.Of(passage.Words[i]);
        Add(tally.CapitalInside > (passage.IsCapitalInside(i) ? 1 : 0), CapitalElsewhere);
        Add(tally.Lower > (passage.Words[i].IsCapital ? 0 : 1) && !passage.Read.IsCaseless, LowerElsewhere);
        Add(tally.All > 2, Often);
        Add(tally.IsAlwaysBare && passage.Facts(i) is { Kind: WordKind.Word or WordKind.WordAndName } facts && facts.Has(WordMarks.Noun), AlwaysBare);
        Add(tally.All > 1 && tally.Lower == 0 && !passage.Read.IsShouting, NeverLower);
        Add(tally.Article > (passage.IsArticleBefore(i) ? 1 : 0), ArticleElsewhere);
        Add(tally.Role > (RoleContext.IsBefore(passage, i) ? 1 : 0), RoleElsewhere);
    }

    private void Add(bool isSeen, Feature feature)
    {
        if (isSeen)
        {
            seen.Add(feature);
        }
    }
}
