using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Names of schools, clubs and institutions, by the word that opens or closes them (NL: <i>organisaties</i>).</summary>
internal static class OrganisationRule
{
    private const int MostWords = 4;

    private static readonly string[] Streets = ["straat", "laan", "plein", "weg", "kade", "gracht", "dijk", "pad", "markt", "singel"];

    public static void Apply(NamedPassage passage)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (Of(passage, i) is { } label)
            {
                passage.Label(i, label);
            }
        }
    }

    private static NameLabel? Of(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        if (passage.Facts(i).Kind is WordKind.None or WordKind.Small)
        {
            return null;
        }

        if (OpeningWord(passage, i) is { } opening && (word.IsCapital || IsUnknown(passage, i)))
        {
            return Named(word, opening, isCertain: true);
        }

        if (ClosingWord(passage, i) is { } closing)
        {
            return Named(word, closing, isCertain: true);
        }

        return IsAfterArticle(passage, i) ? Named(word, passage.Folded(i - 2) is "op" && !IsStreet(word.Folded) ? "school" : "", isCertain: Determiners.TakesPlaces(passage.Folded(i - 2)) || passage.Folded(i - 2) is "van") : null;
    }

    public static bool IsStreet(string folded) => Array.Exists(Streets, ending => folded.EndsWith(ending, StringComparison.Ordinal));

    private static NameLabel Named(Word word, string announcement, bool isCertain) => new(FindingKind.Organisation, isCertain, word.Folded)
    {
        Role = OrganisationWords.Schools.Contains(announcement) ? Labels.School : Labels.Organisation,
    };

    /// <summary>«obs De Klimop»: the article may stand between.</summary>
    private static string? OpeningWord(NamedPassage passage, int i)
    {
        var at = i - 1;
        if (at > 0 && passage.Read.AreAdjacent(at) && passage.Folded(at) is "de" or "het" or "'t" or "t")
        {
            at--;
        }

        return at >= 0 && passage.Read.AreAdjacent(at) && OrganisationWords.Opening.Contains(passage.Folded(at)) ? passage.Folded(at) : null;
    }

    /// <summary>«het Kromme Rijn College»: capitals up to the word that tells.</summary>
    private static string? ClosingWord(NamedPassage passage, int i)
    {
        for (var at = i; at - i < MostWords && passage.IsCapitalInside(at) && passage.Facts(at).Kind != WordKind.Small && passage.Read.AreAdjacent(at); at++)
        {
            var next = passage.Words[at + 1];
            if (next.Shape == WordShape.Capital && OrganisationWords.Closing.Contains(next.Folded))
            {
                return next.Folded;
            }
        }

        return null;
    }

    /// <summary>«naar de Wegwijzer», «op het Meander»: people have no article, unless it is part of «Coby de Zwart» or «mevrouw de Wit».</summary>
    private static bool IsAfterArticle(NamedPassage passage, int i) =>
        i > 1 && passage.Words[i].Shape == WordShape.Capital && passage.IsCapitalInside(i) && passage.IsNamish(i) && !RoleContext.IsBefore(passage, i)
        && passage.Read.AreAdjacent(i - 1) && passage.Words[i - 1].Shape == WordShape.Lower && (passage.Folded(i - 1) is "de" or "het")
        && passage.Words[i - 2].Shape == WordShape.Lower && (!Determiners.Particles.Contains(passage.Folded(i - 2)) || IsLoosePreposition(passage, i - 2));

    /// <summary>«begon op het Wederik», but «Jan op de Beek».</summary>
    private static bool IsLoosePreposition(NamedPassage passage, int i) =>
        passage.Folded(i) is "op" or "in" && i > 0 && passage.Words[i - 1].Shape == WordShape.Lower && !passage.IsNamish(i - 1);

    private static bool IsUnknown(NamedPassage passage, int i) =>
        passage.Words[i].Shape == WordShape.Lower && passage.Read.IsCaseless && passage.Folded(i).Length > 2
        && passage.Facts(i).Kind is WordKind.Unknown or WordKind.Name or WordKind.WordAndName;
}
