using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>The names a writer told us of while they looked their text over (NL: <i>bevestigde namen</i>).</summary>
public static class ConfirmedNames
{
    /// <summary>
    /// What was doubtful and they said is a name, and what they pointed out themselves as somebody; what is found anyway is not worth keeping, and a word of
    /// the language would be asked about in every later text.
    /// </summary>
    public static IReadOnlyList<RosterEntry> In(Review review, IReadOnlyList<FindingAnswer> answers)
    {
        var told = answers.Where(a => a.Replace).Select(a => a.QuestionKey).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. review.Questions.Where(q => q is { Kind: FindingKind.Person, IsCertain: false } && told.Contains(q.Key) && !IsWord(q.Text)).Select(q => new RosterEntry(PersonIn(q.Replacement) ?? Labels.Person, q.Text)),
            .. review.Added.Where(a => PersonIn(a.Replacement) is not null && !IsWord(a.Text)).Select(a => new RosterEntry(PersonIn(a.Replacement)!, a.Text)),
        ];
    }

    /// <summary>«[moeder 2]» as «moeder»; none for a thing, and for words of the writer's own.</summary>
    private static string? PersonIn(string replacement) =>
        replacement.StartsWith('[') && replacement.Trim('[', ']').TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var label && Labels.All.Contains(label) && !Labels.Things.Contains(label)
            ? label
            : null;

    private static bool IsWord(string text) => !text.Any(char.IsUpper) && Vocabulary.Of(Folding.Fold(text)).Kind is WordKind.Word or WordKind.WordAndName;
}
