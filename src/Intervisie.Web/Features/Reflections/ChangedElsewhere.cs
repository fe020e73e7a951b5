using Intervisie.Core.Reflections;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Finds where an older page would overwrite what was saved after it (NL: <i>intussen veranderd</i>).</summary>
internal static class ChangedElsewhere
{
    public static IReadOnlyList<ChangedRow> Between(Reflection saved, ReflectionForm typed)
    {
        var answers = typed.ToAnswers(saved.Template, saved.Answer(Reflection.QuestionKey));
        var fields = saved.Template.Fields
            .Select(f => new ChangedRow(f.Label, saved.Answer(f.Key), answers[f.Key]))
            .Append(new ChangedRow("Wie waren erbij?", Names(saved.Roster), Names(typed.ToRoster())));

        return [.. fields.Where(f => Plain(f.Saved) != Plain(f.Typed))];
    }

    private static string Names(IEnumerable<Core.Deidentification.RosterEntry> roster) => string.Join(", ", roster.Select(r => $"{r.Name} ({r.Role})"));

    /// <summary>Browsers send another line end than they were given.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
