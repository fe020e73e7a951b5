using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Labels the words by which someone of the roster is named (NL: <i>namenlijst toepassen</i>).</summary>
internal static class RosterRule
{
    public static void Apply(NamedPassage passage, RosterIndex roster)
    {
        if (roster.People.Count == 0)
        {
            return;
        }

        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (Find(passage, i, roster) is { } label)
            {
                passage.Label(i, label);
            }
        }
    }

    private static NameLabel? Find(NamedPassage passage, int i, RosterIndex roster)
    {
        var word = passage.Words[i];
        if (roster.Exactly(word) is { } hit)
        {
            return new NameLabel(FindingKind.Person, IsCertain(passage, i), hit.Stem) { People = hit.People, Trim = hit.Trim, Role = passage.Role(i) };
        }

        if (passage.Facts(i) is { IsDoubtful: true, Kind: not WordKind.WordAndName } || roster.Nearly(word) is not { } nearby)
        {
            return null;
        }

        var isCertain = word.IsCapital && !word.StartsSentence && !passage.Facts(i).IsDoubtful;
        return new NameLabel(FindingKind.Person, isCertain, nearby.Stem) { People = nearby.People };
    }

    /// <summary>A name that is also a word needs a capital of its own, a role before it, to be hardly a word, or a text in which nothing has capitals.</summary>
    private static bool IsCertain(NamedPassage passage, int i)
    {
        var word = passage.Words[i];
        return !passage.Facts(i).IsDoubtful
            || (word.IsCapital && !word.StartsSentence)
            || passage.IsHardlyAWord(i)
            || RoleContext.IsBefore(passage, i)
            || IsWhoActs(passage, i)
            || (passage.Read.IsCaseless && !passage.IsArticleBefore(i));
    }

    /// <summary>«Mark werd stil», of somebody who was there; but «Wil je komen?».</summary>
    private static bool IsWhoActs(NamedPassage passage, int i) =>
        passage.Words[i].IsCapital && passage.Facts(i) is { Kind: WordKind.WordAndName } facts && !facts.Has(WordMarks.Verb) && passage.Read.AreAdjacent(i)
        && (passage.Facts(i + 1).Has(WordMarks.Verb) || Verbs.IsDoneByPeople(passage.Folded(i + 1)));
}
