using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>What the rounds of somebody's groups ask of them now.</summary>
internal sealed class RoundTasks(IntervisieDb db, MethodLibrary methods, IStringLocalizer<Texts> text)
{
    private const int AtLeast = 3;

    /// <summary>The responses that are due, and what may be brought in; each by its end.</summary>
    public async Task<(IReadOnlyList<SmallThing> Responses, IReadOnlyList<SmallThing> Contributions)> ForAsync(Guid personId, DateTimeOffset now)
    {
        var rounds = await db.RoundsJoinedBy(personId).Where(r => r.StepIndex >= 0 && r.NextMoveAt > now).Whole().AsNoTracking().ToListAsync();
        var groups = await db.GroupsVisibleTo(personId).ToDictionaryAsync(g => g.Id, g => g.Name);
        var things = (from round in rounds
                      orderby round.CurrentStep?.EndsAt, round.Id
                      from task in round.TasksOf(personId, now)
                      where !task.IsDone && task.Kind != RoundTaskKind.LookBack
                      select (task.Kind, Thing: ThingFor(task, round, groups[round.GroupId]))).ToLookup(t => t.Kind == RoundTaskKind.BringIn, t => t.Thing);

        return ([.. things[false]], [.. things[true]]);
    }

    /// <summary>One's own texts that are hidden because somebody saw a name in them.</summary>
    public async Task<IReadOnlyList<SmallThing>> HiddenAsync(Guid personId, CancellationToken stop)
    {
        var rounds = await db.RoundsVisibleTo(personId).Where(r => r.LeakReports.Any(l => l.MendedAt == null)).OrderBy(r => r.Id).Whole().AsNoTracking().ToListAsync(stop);
        var groups = rounds.Count == 0 ? [] : await db.GroupsVisibleTo(personId).ToDictionaryAsync(g => g.Id, g => g.Name, stop);

        return
        [
            .. from round in rounds
               from report in round.ReportsToMend(personId)
               select new SmallThing(text["Kijk je verborgen tekst na"], text["In je groep {0}. Iemand zag een naam of herkende iemand.", groups[round.GroupId]], $"herkenbaar/{report.Id}", AtLeast, Until: null, IsTurn: true),
        ];
    }

    private SmallThing ThingFor(RoundTask task, Round round, string group)
    {
        var (title, path) = task.Kind switch
        {
            RoundTaskKind.BringIn => (text["Breng een reflectie in"], $"rondes/{round.Id}"),
            RoundTaskKind.Respond => (text["Lees een inbreng en geef feedback"], $"toewijzingen/{task.SubjectId}"),
            RoundTaskKind.React => (text["Lees de feedback op jouw inbreng en reageer"], $"inbrengen/{task.SubjectId}"),
            _ => (text["Kijk kort terug op de ronde"], $"rondes/{round.Id}/evaluatie"),
        };

        return task.Kind == RoundTaskKind.BringIn
            ? new(title, text["In je groep {0}. Deze keer niet delen mag ook.", group], path, MinutesOf(round), round.CurrentStep!.EndsAt)
            : new(title, text["In je groep {0}.", group], path, MinutesOf(round), round.CurrentStep!.EndsAt, IsTurn: true);
    }

    /// <summary>The minutes of the step; where texts are allocated, those of one of them.</summary>
    private int MinutesOf(Round round)
    {
        var step = round.CurrentStep!;
        var minutes = methods.Find(round.MethodSlug)?.Step(step.Key)?.Minutes ?? AtLeast;

        return Math.Max(AtLeast, step.Writes == StepWriter.Assigned ? minutes / round.ReadersPerReflection : minutes);
    }
}
