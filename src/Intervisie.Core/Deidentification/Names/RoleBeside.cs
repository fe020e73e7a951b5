using System.Buffers;
using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Reads who somebody is where no role stands before the name: «Sjoerd, onze ib'er», «Femke uit groep acht» (NL: <i>rol om de naam heen</i>).</summary>
internal static class RoleBeside
{
    private const int MostWordsOfTalk = 14;
    private const int MostWordsBack = 30;

    private static readonly FrozenSet<string> Talking = "praten praat praatten gepraat spreken spraken sprak gesproken zorgen vragen overleg gebeld gemaild".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:!?)");

    /// <summary>The role of the name from the first word to the last, or none.</summary>
    public static string? Of(NamedPassage passage, int first, int last) =>
        Behind(passage, first, last) ?? OfClass(passage, last) ?? Between(passage, first, last) ?? Called(passage, first) ?? TalkedAbout(passage, first);

    /// <summary>«Femke uit groep acht», «Sem uit mijn klas».</summary>
    private static string? OfClass(NamedPassage passage, int last)
    {
        var isFrom = passage.Folded(last + 1) is "uit" && passage.Read.AreAdjacent(last) && passage.Read.AreAdjacent(last + 1);
        var at = isFrom && (Determiners.IsOwner(passage.Folded(last + 2)) || Determiners.IsArticle(passage.Folded(last + 2))) ? last + 3 : last + 2;
        return isFrom && passage.Folded(at) is "groep" or "klas" ? Labels.Pupil : null;
    }

    /// <summary>«haar moeder, Linda van Dalen, zat al klaar»; but «haar moeder, Linda en ik».</summary>
    private static string? Between(NamedPassage passage, int first, int last)
    {
        var isSaid = first > 1 && last + 1 < passage.Words.Count && passage.Read.Gap(first - 1) is ", " && passage.Read.Gap(last) is ", " && passage.Read.AreAdjacent(first - 2)
            && Determiners.IsOwner(passage.Folded(first - 2)) && RoleWords.Kin.Contains(passage.Folded(first - 1));
        return isSaid && !passage.IsNamish(last + 1) && passage.Folded(last + 1) is not ("en" or "of") && passage.Traits(last + 1).Role is null ? passage.Traits(first - 1).Role : null;
    }

    /// <summary>«De vader van Storm kwam binnen. Hij heet Dragan»: the last of whom it can be said.</summary>
    private static string? Called(NamedPassage passage, int first)
    {
        if (first < 2 || passage.Folded(first - 1) is not ("heet" or "heette") || !passage.Read.AreAdjacent(first - 1) || !passage.Words[first - 2].StartsSentence)
        {
            return null;
        }

        var others = passage.Folded(first - 2) switch { "hij" => Labels.OfWomen, "zij" or "ze" => Labels.OfMen, _ => null };
        var (from, to) = (Math.Max(0, first - 2 - MostWordsBack), first - 3);
        return others is null ? null : Enumerable.Range(0, Math.Max(0, to - from + 1)).Select(back => to - back)
            .Where(at => RoleWords.Kin.Contains(passage.Folded(at)))
            .Select(at => passage.Traits(at).Role)
            .FirstOrDefault(role => role is not null && !others.Contains(role));
    }

    /// <summary>«Sjoerd, onze ib'er, belde»: the role that is told behind the name from the first word to the last, or none; but «Fenna, de moeder, en ik».</summary>
    private static string? Behind(NamedPassage passage, int first, int last)
    {
        if (last + 2 >= passage.Words.Count || passage.Read.Gap(last) is not ", " || passage.Folded(last + 1) is not ("de" or "onze" or "ons" or "mijn") || !passage.Read.AreAdjacent(last + 1)
            || RoleWords.IsSalutation(passage.Folded(first - 1)))
        {
            return null;
        }

        // One function in two words.
        var isInternal = passage.Folded(last + 2) is "intern" && passage.Folded(last + 3) is "begeleider" or "begeleidster";
        var role = isInternal ? "ib'er" : passage.Traits(last + 2).Role;
        return role is not null and not Labels.Person && IsSaid(passage, isInternal ? last + 3 : last + 2) ? role : null;
    }

    /// <summary>«het gesprek met haar man Mark over jip», «ze kwamen praten over Roos»: what teachers and parents talk about is a pupil.</summary>
    private static string? TalkedAbout(NamedPassage passage, int word)
    {
        if (word < 2 || passage.Folded(word - 1) is not "over" || !passage.Read.AreAdjacent(word - 1) || !passage.Facts(word).Has(WordMarks.FirstName))
        {
            return null;
        }

        for (var at = word - 2; at >= 0 && word - at <= MostWordsOfTalk && !passage.Words[at + 1].StartsSentence; at--)
        {
            if (Talking.Contains(passage.Folded(at)) || passage.Folded(at).EndsWith("gesprek", StringComparison.Ordinal))
            {
                return Labels.Pupil;
            }
        }

        return null;
    }

    /// <summary>Of family only «de moeder van» says whose: «Fenna, de moeder, de vader en ik» are four.</summary>
    private static bool IsSaid(NamedPassage passage, int word) =>
        passage.Folded(word + 1) is "van" || (!RoleWords.Kin.Contains(passage.Folded(word)) && (word + 1 >= passage.Words.Count || passage.Read.Gap(word).ContainsAny(Stops)));
}
