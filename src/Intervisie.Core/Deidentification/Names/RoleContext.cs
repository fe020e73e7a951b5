using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Reads the role words before a name: «moeder van Emma», «mevrouw J. de Vries», «Leerling: Bas» (NL: <i>rol in de zin</i>).</summary>
internal static class RoleContext
{
    private const int MostWordsBetween = 4;

    /// <summary>The role that the words before give to this word, or none.</summary>
    public static string? Of(NamedPassage passage, int word)
    {
        for (var at = word; at > 0 && word - at <= MostWordsBetween; at--)
        {
            if (Announces(passage, at - 1) is { } label)
            {
                return label == Labels.Person ? OfTitled(passage, at - 1) ?? label : label;
            }

            if (IsChildOf(passage, at - 1))
            {
                return Labels.Pupil;
            }

            if (!passage.Read.AreAdjacent(at - 1) || !MayStandBetween(passage, at - 1))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a role stands before this word, with nothing but initials and tussenvoegsels between.</summary>
    public static bool IsBefore(NamedPassage passage, int word) => passage.Role(word) is not null;

    /// <summary>«haar moeder, mevrouw De Vries»: what the title stands behind says more.</summary>
    private static string? OfTitled(NamedPassage passage, int title) =>
        title > 1 && passage.Read.Gap(title - 1) is ", " && passage.Read.AreAdjacent(title - 2) && Determiners.IsOwner(passage.Folded(title - 2)) && RoleWords.Kin.Contains(passage.Folded(title - 1))
            ? passage.Traits(title - 1).Role
            : null;

    public static string? Label(string word) => RoleWords.LabelOf(word);

    private static string? Announces(NamedPassage passage, int word)
    {
        var folded = passage.Words[word].Folded;
        if (passage.Traits(word).Role is not { } label)
        {
            return passage.Traits(word).IsFarewell && (passage.Read.Gap(word) is ", " or ",\n" or ".\n" or "\n" || (passage.Read.Gap(word) is " " && folded.Length > 1)) ? Labels.Person : null;
        }

        var gap = passage.Read.Gap(word);
        return gap is " " or ": " or "\u00A0" || (gap is ". " && label is Labels.Person) ? label : null;
    }

    /// <summary>«moeder van» before this word.</summary>
    public static bool IsChildOf(NamedPassage passage, int word) =>
        word > 0 && passage.Words[word].Folded is "van" && passage.Words[word].Shape == WordShape.Lower
        && passage.Read.AreAdjacent(word) && passage.Read.AreAdjacent(word - 1) && RoleWords.Kin.Contains(passage.Words[word - 1].Folded);

    /// <summary>«moeders adres», «opa's fiets»: what follows is theirs, and no name.</summary>
    public static bool IsOwner(string role) => role.Length > 2 && role[^1] == 's' && (RoleWords.LabelOf(role[..^1]) is not null || RoleWords.LabelOf(role[..^2]) is not null);

    private static bool MayStandBetween(NamedPassage passage, int word) => passage.Words[word].Shape == WordShape.Initial || passage.Traits(word).IsParticle;
}
