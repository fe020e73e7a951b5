using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Names of schools, clubs and institutions, by the word that opens or closes them (NL: <i>organisaties</i>).</summary>
internal static class OrganisationRule
{
    public static NameLabel? Of(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        if (OpeningWord(passage, i) is { } opening && (word.IsCapital || (passage.Read.IsCaseless && IsUnknown(word))))
        {
            return Named(opening, isCertain: word.IsCapital);
        }

        return IsBeforeClosingWord(passage, i) ? Named(passage.Words[i + 1].Folded, isCertain: true) : null;
    }

    private static NameLabel Named(string kindOfPlace, bool isCertain) => new(FindingKind.Organisation, isCertain)
    {
        Role = NameWords.Schools.Contains(kindOfPlace) ? Labels.School : Labels.Organisation,
    };

    /// <summary>«obs De Klimop»: the article may stand between.</summary>
    private static string? OpeningWord(NamedPassage passage, int i)
    {
        var at = i - 1;
        if (at > 0 && passage.Read.AreAdjacent(at) && passage.Words[at].Folded is "de" or "het" or "'t" or "t")
        {
            at--;
        }

        return at >= 0 && passage.Read.AreAdjacent(at) && NameWords.BeforeOrganisation.Contains(passage.Words[at].Folded) ? passage.Words[at].Folded : null;
    }

    /// <summary>«het Kromme Rijn College».</summary>
    private static bool IsBeforeClosingWord(NamedPassage passage, int i) =>
        Known.LooksLikeName(passage.Words[i]) && !passage.Words[i].StartsSentence && passage.Read.AreAdjacent(i)
        && passage.Words[i + 1].Shape == WordShape.Capital && NameWords.EndOrganisation.Contains(passage.Words[i + 1].Folded);

    private static bool IsUnknown(Word word) => word.Shape == WordShape.Lower && word.Folded.Length > 2 && !Known.IsWord(word.Folded) && !NameWords.Particles.Contains(word.Folded);
}
