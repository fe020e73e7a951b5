using Intervisie.Core.Calendar;
using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.Rounds;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Rounds;

/// <summary>The tasks of one member in words, each with the way to it.</summary>
/// <param name="intention">The member's own, when the round asks to look back on it.</param>
public sealed class TaskRows(IStringLocalizer<Texts> text, Round round, GroupNames names, Intention? intention, DateTimeOffset now)
{
    public IReadOnlyList<TaskRow> Of(Guid memberId) =>
        [.. round.TasksOf(memberId, now).Select(RowOf).OfType<TaskRow>().Concat(round.ReportsToMend(memberId).Select(ToMend)).OrderByDescending(r => r.IsTurn).ThenBy(r => r.Title, StringComparer.Ordinal)];

    private TaskRow? RowOf(RoundTask task) => task.Kind switch
    {
        RoundTaskKind.BringIn when task.IsDone => Done(text["Bekijk wat je inbracht"], $"~/inbrengen/{task.SubjectId}", text["gedeeld"]),
        RoundTaskKind.BringIn => Open(text["Breng een reflectie in"], text["Niet delen mag ook. Tot en met {0}.", Closes], $"~/reflecties?ronde={round.Id}"),
        RoundTaskKind.Respond => Response(task),
        RoundTaskKind.React when task.IsDone => Done(text["Bekijk de feedback en je reactie"], $"~/inbrengen/{task.SubjectId}", text["gedeeld"]),
        RoundTaskKind.React => Open(text["Lees de feedback en kies één voornemen"], text["Tot en met {0}", Closes], $"~/inbrengen/{task.SubjectId}"),
        RoundTaskKind.Evaluate when task.IsDone => Done(text["Bekijk je duimen"], Evaluation, text["afgerond"]),
        RoundTaskKind.Evaluate => Open(text["Kijk terug op de ronde: drie duimen en één zin"], text["Tot en met {0}", Closes], Evaluation),
        _ => LookBack(),
    };

    private TaskRow ToMend(LeakReport report) => Open(text["Kijk je verborgen tekst na"], text["Iemand zag een naam of herkende iemand."], $"~/herkenbaar/{report.Id}");

    private string Closes => text.DayAndTime(round.CurrentStep!.EndsAt);

    private string Evaluation => $"~/rondes/{round.Id}/evaluatie";

    private TaskRow Response(RoundTask task)
    {
        var assignment = round.Assignments.Single(a => a.Id == task.SubjectId);
        var author = text.NameOf(names[round.Contributions.Single(c => c.Id == assignment.ContributionId).AuthorId]);
        var link = $"~/toewijzingen/{assignment.Id}";

        return task.IsDone
            ? Done(text["Bekijk je feedback aan {0}", author], link, text["verstuurd"])
            : Open(text["Lees de inbreng van {0} en geef feedback", author], text["Tot en met {0}", Closes], link);
    }

    /// <summary>Nothing to do once it was answered, and no hurry before its day.</summary>
    private TaskRow? LookBack()
    {
        if (intention is null || intention.LookedBackAt is not null)
        {
            return null;
        }

        var day = text.Day(SchoolTime.EndOf(intention.DueOn));

        return intention.DueOn <= SchoolTime.DateOf(now)
            ? Open(text["Kijk terug op je voornemen"], day, "~/ontwikkeling")
            : new(text["Op {0} kijk je terug op je voornemen", day], Note: null, "~/ontwikkeling", IsTurn: false, text["later"]);
    }

    private TaskRow Open(string title, string note, string link) => new(title, note, link, IsTurn: true, text["wacht op jou"]);

    private TaskRow Done(string title, string link, string status) =>
        new(title, text["Je kunt dit nog veranderen tot en met {0}", Closes], link, IsTurn: false, status);
}
