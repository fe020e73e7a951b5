using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Names of schools, clubs and institutions, by the word that opens or closes them (NL: <i>organisaties</i>).</summary>
internal static class OrganisationRule
{
    private const int MostWords = 4;

    public static NameLabel? Of(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        if (OpeningWord(passage, i) is { } opening && (word.IsCapital || (passage.Read.IsCaseless && IsUnknown(word))))
        {
            return Named(word, opening, isCertain: word.IsCapital);
        }

        if (ClosingWord(passage, i) is { } closing)
        {
            return Named(word, closing, isCertain: true);
        }

        return IsAfterArticle(passage, i) ? Named(word, "", isCertain: false) : null;
    }

    private static NameLabel Named(Word word, string announcement, bool isCertain) => new(FindingKind.Organisation, isCertain, word.Folded)
    {
        Role = NameWords.Schools.Contains(announcement) ? Labels.School : Labels.Organisation,
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

    /// <summary>«het Kromme Rijn College»: capitals up to the word that tells.</summary>
    private static string? ClosingWord(NamedPassage passage, int i)
    {
        for (var at = i; at - i < MostWords && IsCapitalInside(passage.Words[at]) && passage.Read.AreAdjacent(at); at++)
        {
            var next = passage.Words[at + 1];
            if (next.Shape == WordShape.Capital && NameWords.EndOrganisation.Contains(next.Folded))
            {
                return next.Folded;
            }
        }

        return null;
    }

    /// <summary>«naar de Wegwijzer», «op het Meander»: people have no article, unless it is part of «Coby de Zwart» or «mevrouw de Wit».</summary>
    private static bool IsAfterArticle(NamedPassage passage, int i) =>
        i > 1 && Known.LooksLikeName(passage.Words[i]) && !passage.Words[i].StartsSentence && RoleContext.Of(passage, i) is null
        && passage.Read.AreAdjacent(i - 1) && passage.Words[i - 1].Shape == WordShape.Lower && (passage.Words[i - 1].Folded is "de" or "het")
        && passage.Words[i - 2].Shape == WordShape.Lower && !NameWords.Particles.Contains(passage.Words[i - 2].Folded);

    private static bool IsCapitalInside(Word word) => word.Shape == WordShape.Capital && !word.StartsSentence && !EverydayWords.All.Contains(word.Folded);

    private static bool IsUnknown(Word word) => word.Shape == WordShape.Lower && word.Folded.Length > 2 && !Known.IsWord(word.Folded) && !NameWords.Particles.Contains(word.Folded);
}
