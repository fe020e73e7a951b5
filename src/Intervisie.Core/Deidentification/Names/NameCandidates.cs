using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Chooses the words worth weighing, weighs them, and labels those that come out as names (NL: <i>kandidaten</i>).</summary>
internal sealed class NameCandidates(Occurrences occurrences, ContextScores scores)
{
    private readonly FeatureReader features = new(occurrences);

    public void Apply(NamedPassage passage)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage[i] is null && IsCandidate(passage, i))
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
        if (score >= scores.Doubtful)
        {
            var (stem, trim) = StemOf(passage.Folded(i));
            passage.Label(i, new NameLabel(KindOf(passage, i), score >= scores.Certain, stem) { Trim = trim, Role = passage.Role(i) });
        }
    }

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

    private static bool IsCandidate(NamedPassage passage, int i)
    {
        var facts = passage.Facts(i);
        return facts.Kind switch
        {
            WordKind.None => false,
            WordKind.Small or WordKind.Term => facts.Has(WordMarks.FirstName) && (passage.IsCapitalInside(i) || RoleContext.IsBefore(passage, i)),
            WordKind.Word => passage.IsCapitalInside(i) || (Vocabulary.IsFrequent(passage.Folded(i)) ? IsAddressed(passage, i) : facts.Has(WordMarks.Noun) && (RoleContext.IsBefore(passage, i) || IsBehindName(passage, i))),
            WordKind.WordAndName => !IsThing(passage, i),
            _ => true,
        };
    }

    /// <summary>«mevrouw de groot», «juf klein», «ma de wit»; but «de vader boos», «collega van groep zes».</summary>
    private static bool IsAddressed(NamedPassage passage, int i) =>
        passage.Role(i) is Labels.Person
        || (i > 0 && passage.Folded(i - 1) is "juf" or "juffrouw" or "meester" && passage.Read.AreAdjacent(i - 1) && !passage.IsArticleBefore(i - 1))
        || (passage.Facts(i).Has(WordMarks.Surname) && RoleContext.IsBefore(passage, i) && !RoleContext.IsChildOf(passage, i - 1));

    /// <summary>«een roos», unless it is a surname: «mevrouw de roos», «emma de bakker».</summary>
    private static bool IsThing(NamedPassage passage, int i) =>
        !passage.Words[i].IsCapital && passage.IsArticleBefore(i) && !RoleContext.IsBefore(passage, i) && !passage.IsNamish(i - 2);

    private static bool IsBehindName(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && (passage.IsNamish(i - 1) || Determiners.IsForeignParticle(passage.Folded(i - 1)));

    private static FindingKind KindOf(NamedPassage passage, int i) =>
        RoleContext.IsBefore(passage, i) || passage.Facts(i).Has(WordMarks.FirstName) || !IsAfterPlaceWord(passage, i) ? FindingKind.Person : FindingKind.Place;

    private static bool IsAfterPlaceWord(NamedPassage passage, int i) =>
        i > 0 && passage.Read.AreAdjacent(i - 1) && (passage.Folded(i - 1) is "in" or "uit" || (passage.Folded(i - 1) is "te" or "nabij" && passage.Words[i].IsCapital)) && passage.Words[i - 1].Shape == WordShape.Lower;
}
