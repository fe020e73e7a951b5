using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>
/// A first guess at names nobody told us: by the word before them, or by a capital that the sentence does not explain
/// (NL: <i>kandidaten</i>).
/// </summary>
internal static class CandidateRule
{
    public static void Apply(NamedPassage passage)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (Guess(passage, i) is { } label)
            {
                passage.Label(i, label);
            }
        }
    }

    private static NameLabel? Guess(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        if (OrganisationRule.Of(passage, i) is { } organisation)
        {
            return organisation;
        }

        var role = RoleContext.Of(passage, i);
        if (role is not null && Known.LooksLikeName(word))
        {
            return new NameLabel(FindingKind.Person, IsCertain: true) { Role = role };
        }

        if (IsPlace(passage, i))
        {
            return new NameLabel(FindingKind.Place, IsCertain: true);
        }

        return IsNamedWithoutRole(passage, i) || (role is not null && IsNamedWithoutCapital(passage, i))
            ? new NameLabel(FindingKind.Person, IsCertain: false) { Role = role }
            : null;
    }

    private static bool IsPlace(NamedPassage passage, int i) =>
        i > 0 && Known.LooksLikeName(passage.Words[i]) && passage.Read.AreAdjacent(i - 1)
        && NameWords.BeforePlace.Contains(passage.Words[i - 1].Folded);

    private static bool IsNamedWithoutRole(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        if (!Known.LooksLikeName(word))
        {
            return false;
        }

        return !word.StartsSentence || (passage.Read.AreAdjacent(i) && (FollowedByName(passage, i) || DoesSomething(passage, i)));
    }

    /// <summary>«Zuzanna Kowalska heet ze», «Anna van Dam belde».</summary>
    private static bool FollowedByName(NamedPassage passage, int i)
    {
        var next = i + 1;
        while (next < passage.Words.Count - 1 && next - i < 4 && NameWords.Particles.Contains(passage.Words[next].Folded) && passage.Read.AreAdjacent(next))
        {
            next++;
        }

        return Known.LooksLikeName(passage.Words[next]) && !passage.Words[next].StartsSentence;
    }

    private static bool DoesSomething(NamedPassage passage, int i) => NameWords.Doings.Contains(passage.Words[i + 1].Folded);

    /// <summary>Without capitals only a strong role word makes the next word worth a question.</summary>
    private static bool IsNamedWithoutCapital(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        return word.Shape == WordShape.Lower && passage.Read.IsCaseless && i > 0 && passage.Read.AreAdjacent(i - 1)
            && word.Folded.Length > 1 && !NameWords.Particles.Contains(word.Folded) && IsNoOtherWord(word.Folded) && IsAnnouncedStrongly(passage, i);
    }

    private static bool IsNoOtherWord(string folded) => !Known.IsWord(folded) || (NameWords.AlsoEveryday.Contains(folded) && folded is not ("wil" or "door" or "an"));

    private static bool IsAnnouncedStrongly(NamedPassage passage, int i)
    {
        var at = i - 1;
        while (at > 0 && NameWords.Particles.Contains(passage.Words[at].Folded))
        {
            at--;
        }

        return at == i - 1 || passage.Words[at + 1].Folded is "van" or "de"
            ? RoleWords.IsStrong(passage.Words[at].Folded)
            : false;
    }
}
