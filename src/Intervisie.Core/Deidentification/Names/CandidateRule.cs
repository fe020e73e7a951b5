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
            return new NameLabel(FindingKind.Person, IsCertain: true, word.Folded) { Role = role };
        }

        if (IsPlace(passage, i))
        {
            return new NameLabel(FindingKind.Place, IsCertain: true, word.Folded);
        }

        if (IsFullName(passage, i))
        {
            return new NameLabel(FindingKind.Person, IsCertain: true, word.Folded) { Role = role };
        }

        return IsNamedWithoutRole(passage, i) || BelongsToKin(passage, i) || (role is not null && IsNamedWithoutCapital(passage, i))
            ? new NameLabel(FindingKind.Person, IsCertain: false, word.Folded) { Role = role }
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

    /// <summary>Two unexplained capitals inside a sentence, with or without tussenvoegsel: «Jelle Hoekstra», «Esmée van Zanten».</summary>
    private static bool IsFullName(NamedPassage passage, int i) =>
        Known.LooksLikeName(passage.Words[i]) && !passage.Words[i].StartsSentence && passage.Read.AreAdjacent(i) && FollowedByName(passage, i);

    /// <summary>«emma zijn moeder», «thijs z'n vader».</summary>
    private static bool BelongsToKin(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        return i + 2 < passage.Words.Count && passage.Read.AreAdjacent(i) && passage.Read.AreAdjacent(i + 1)
            && (!Known.IsWord(word.Folded) || NameWords.AlsoEveryday.Contains(word.Folded)) && word.Shape is not (WordShape.Number or WordShape.Initial)
            && NameWords.Possessives.Contains(passage.Words[i + 1].Folded) && RoleWords.Kin.Contains(passage.Words[i + 2].Folded);
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

    /// <summary>«juf noor», «mevr van der laan», «moeder van mees»; but after «juf van» may come anything.</summary>
    private static bool IsAnnouncedStrongly(NamedPassage passage, int i)
    {
        var at = i - 1;
        while (at > 0 && NameWords.Particles.Contains(passage.Words[at].Folded))
        {
            at--;
        }

        var between = i - 1 - at;
        return RoleWords.IsStrong(passage.Words[at].Folded) && (between != 1 || RoleWords.Kin.Contains(passage.Words[at].Folded));
    }
}
