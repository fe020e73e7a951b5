using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.Methods;
using Intervisie.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>What the rounds of somebody's groups ask of them now.</summary>
internal sealed class RoundTasks(IntervisieDb db, MethodLibrary methods, IStringLocalizer<Texts> text)
{
    private const int AtLeast = 3;

    /// <summary>The responses that are due first, then what may be brought in; each by its end.</summary>
    public async Task<(IReadOnlyList<SmallThing> Responses, IReadOnlyList<SmallThing> Contributions)> ForAsync(Guid personId, DateTimeOffset now)
    {
        var turns = (await TurnsOf(personId, now).ToListAsync()).OrderBy(t => t.EndsAt).ThenBy(t => t.RoundId).ToList();
        var unread = await UnreadOfAsync(personId, turns);

        return ([.. turns.SelectMany(t => Responses(t, unread[t.RoundId]))], [.. turns.Where(t => t is { Form: StepForm.Contribution, ContributionId: null }).Select(BringIn)]);
    }

    private IQueryable<Turn> TurnsOf(Guid personId, DateTimeOffset now) =>
        from round in db.Rounds.AsNoTracking()
        from step in round.Steps
        where step.Ordinal == round.StepIndex && round.CancelledAt == null && round.NextMoveAt > now
        join membership in db.Memberships on round.GroupId equals membership.GroupId
        where membership.PersonId == personId && membership.LeftAt == null && membership.Part == GroupPart.Member
        join peers in db.Groups on round.GroupId equals peers.Id
        select new Turn(
            round.Id,
            peers.Name,
            round.MethodSlug,
            step.Key,
            step.Form,
            step.EndsAt,
            round.Contributions.Where(c => c.AuthorId == personId && c.WithdrawnAt == null).Select(c => (Guid?)c.Id).FirstOrDefault(),
            round.Contributions.Any(c => c.AuthorId == personId && c.ReactedAt != null),
            round.Evaluations.Any(e => e.PersonId == personId));

    /// <summary>What was allocated to this person and has no feedback yet.</summary>
    private async Task<ILookup<Guid, Guid>> UnreadOfAsync(Guid personId, IEnumerable<Turn> turns)
    {
        var rounds = turns.Where(t => t.Form == StepForm.Feedback).Select(t => t.RoundId).ToList();
        var unread = await db.Assignments
            .Where(a => a.ReaderId == personId && a.Feedback == null && rounds.Contains(a.RoundId))
            .Where(a => db.Contributions.Any(c => c.Id == a.ContributionId && c.WithdrawnAt == null))
            .Select(a => new { a.RoundId, a.Id })
            .ToListAsync();

        return unread.ToLookup(a => a.RoundId, a => a.Id);
    }

    private IEnumerable<SmallThing> Responses(Turn turn, IEnumerable<Guid> unread) => turn switch
    {
        { Form: StepForm.Feedback } => unread.Order().Select(id => Asked(turn, text["Lees een inbreng en geef feedback"], $"toewijzingen/{id}")),
        { Form: StepForm.Reaction, ContributionId: { } id, HasReacted: false } => [Asked(turn, text["Lees de feedback op jouw inbreng en reageer"], $"inbrengen/{id}")],
        { Form: StepForm.Evaluation, HasEvaluated: false } => [Asked(turn, text["Kijk kort terug op de ronde"], $"rondes/{turn.RoundId}/evaluatie")],
        _ => [],
    };

    private SmallThing Asked(Turn turn, string title, string path) =>
        new(title, text["In je groep {0}.", turn.GroupName], path, MinutesOf(turn), turn.EndsAt, IsTurn: true);

    private SmallThing BringIn(Turn turn) =>
        new(text["Breng iets in bij je groep"], text["In je groep {0}. Deze keer niet delen mag ook.", turn.GroupName], $"rondes/{turn.RoundId}", MinutesOf(turn), turn.EndsAt);

    /// <summary>The minutes of the step; what is read is shared out over its readings.</summary>
    private int MinutesOf(Turn turn)
    {
        var minutes = methods.Find(turn.Method)?.Step(turn.Step)?.Minutes ?? AtLeast;

        return Math.Max(AtLeast, turn.Form == StepForm.Feedback ? minutes / Core.Rounds.Round.DefaultReadersPerReflection : minutes);
    }

    private sealed record Turn(
        Guid RoundId,
        string GroupName,
        string Method,
        string Step,
        StepForm Form,
        DateTimeOffset EndsAt,
        Guid? ContributionId,
        bool HasReacted,
        bool HasEvaluated);
}
