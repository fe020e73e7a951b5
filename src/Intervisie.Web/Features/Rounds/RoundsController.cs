using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Core.Work;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Rounds;

/// <summary>One round: where it stands, whose turn it is, and what you can do.</summary>
[Route("rondes/{id:guid}")]
public sealed class RoundsController(IntervisieDb db, TimeProvider clock, MethodLibrary methods, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid id, CancellationToken stop)
    {
        if (!await db.RoundsVisibleTo(User.Id()).AnyAsync(r => r.Id == id, stop))
        {
            return NotFound();
        }

        await AdvanceRounds.MoveFirstAsync(db, id, clock.GetUtcNow(), stop);
        var round = await db.Rounds.Whole().AsNoTracking().SingleAsync(r => r.Id == id, stop);

        return View(await PageOf(round, stop));
    }

    private async Task<RoundPage> PageOf(Round round, CancellationToken stop)
    {
        var names = await db.NamesInAsync(round.GroupId, stop);
        var group = await db.Groups.Where(g => g.Id == round.GroupId).Select(g => g.Name).SingleAsync(stop);
        var tasks = names.IsMember(User.Id()) ? new TaskRows(text, round, names, await OwnIntention(round, stop), clock.GetUtcNow()).Of(User.Id()) : [];
        var isTurn = tasks.Any(t => t.IsTurn);
        var method = methods.Find(round.MethodSlug);

        return new(round.Id, round.Title, group, text.StripOf(round, isTurn))
        {
            Moments = MomentsOf(round),
            Tasks = tasks,
            Turn = text.TurnIn(round, isTurn),
            Guide = GuideOf(round, method),
            Sharers = SharersOf(round, names),
            Tally = round.Tally,
            States = names.IsMember(User.Id()) || round.StepIndex < 0 ? [] : new MemberStates(text, round).Of(names),
            Hidden = names.IsMember(User.Id()) ? 0 : round.LeakReports.Count(r => r.IsOpen && round.OpenContributions.Any(c => c.Id == r.ContributionId)),
            Method = method is null ? null : new(method.Title, method.Html),
        };
    }

    private Task<Intention?> OwnIntention(Round round, CancellationToken stop)
    {
        var id = round.TasksOf(User.Id(), clock.GetUtcNow()).SingleOrDefault(t => t.Kind == RoundTaskKind.LookBack)?.SubjectId;

        return db.Intentions.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.OwnerId == User.Id(), stop);
    }

    private static RoundMoments MomentsOf(Round round) =>
        new(
            Opens: round.StepIndex < 0 ? round.OpensAt : null,
            Closes: round.CurrentStep?.EndsAt,
            MovesEarly: round.MovesEarly ? round.NextMoveAt : null,
            WaitsUntil: round.WaitedAt is not null && round.IsIn(StepForm.Contribution) && !round.OpenContributions.Any() ? round.CurrentStep!.EndsAt : null,
            Closed: round.ClosedAt,
            IsCancelled: round.CancelledAt is not null);

    /// <summary>Looking back is done on one's own page of growth, where it explains itself.</summary>
    private static StepGuide? GuideOf(Round round, Method? method) =>
        round.CurrentStep is { Form: not StepForm.Lookback } step && method?.Step(step.Key) is { } words
            ? new(words.Title, words.Instruction, words.Do, words.Dont)
            : null;

    /// <summary>By name, so that nobody sees who was first.</summary>
    private List<SharerRow> SharersOf(Round round, GroupNames names) =>
        [.. round.OpenContributions
            .Select(c => new SharerRow(names[c.AuthorId], c.AuthorId == User.Id(), round.CanBeRead(c, User.Id()) ? c.Id : null, round.RevealedOn(c).Any()))
            .OrderBy(s => s.Name.Text, StringComparer.Ordinal)];
}
