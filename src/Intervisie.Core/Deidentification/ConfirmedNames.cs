using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>The names a writer told us of while they looked their text over (NL: <i>bevestigde namen</i>).</summary>
public static class ConfirmedNames
{
    /// <summary>What was doubtful and they said is a name, and what they pointed out themselves; what is found anyway is not worth keeping.</summary>
    public static IReadOnlyList<RosterEntry> In(Review review, IReadOnlyList<FindingAnswer> answers, IReadOnlyList<AddedFind> added)
    {
        var told = answers.Where(a => a.Replace).Select(a => a.QuestionKey).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. review.Questions.Where(q => q is { Kind: FindingKind.Person, IsCertain: false } && told.Contains(q.Key)).Select(q => new RosterEntry(RoleIn(q.Replacement), q.Text)),
            .. added.Where(a => !IsThing(a.Replacement)).Select(a => new RosterEntry(RoleIn(a.Replacement), a.Text)),
        ];
    }

    /// <summary>«[moeder 2]» as «moeder».</summary>
    private static string RoleIn(string replacement) =>
        replacement.Trim('[', ']').TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var label && Labels.All.Contains(label) ? label : Labels.Person;

    private static bool IsThing(string replacement) => Labels.Things.Contains(RoleIn(replacement));
}
