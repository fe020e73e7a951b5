using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Core.Schools;
using Intervisie.Core.Training;
using Intervisie.Core.Work;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>The page everybody lands on (NL: <i>Vandaag</i>): one next small thing, then what else waits.</summary>
[Route("")]
[AtMySchools]
public sealed class TodayController(IntervisieDb db, MethodLibrary methods, TrainingLibrary library, LearningPaths paths, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await MoveDueRoundsAsync(now, stop);

        var (next, waiting) = await ThingsAsync(now, stop);

        return View(new TodayPage(User.FirstName(), now, next, waiting, text.PlacesOf(User).Any(place => place.To == "/reflecties"), await ContactAsync(now, stop)));
    }

    /// <summary>A page view moves a round as the job would, so that nobody is asked for what is over.</summary>
    private async Task MoveDueRoundsAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var id in await db.RoundsVisibleTo(User.Id()).Due(now).Select(r => r.Id).ToListAsync(stop))
        {
            await AdvanceRounds.MoveFirstAsync(db, id, now, stop);
        }
    }

    /// <summary>What the calendar of one's school says of these weeks: to know, not to do.</summary>
    private async Task<IReadOnlyList<string>> ContactAsync(DateTimeOffset now, CancellationToken stop)
    {
        var today = SchoolTime.DateOf(now);
        var near = await db.ContactAroundAsync(User.Id(), today, stop);

        return
        [
            .. near.Select(p => ContactPeriod.MondayOf(p.From) > ContactPeriod.MondayOf(today)
                ? text["Volgende week: {0} op je school.", text[ContactWords.Of(p.Kind)].Value].Value
                : text["Deze week: {0} op je school.", text[ContactWords.Of(p.Kind)].Value].Value).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The one thing, in this order: what a leaver can take along, an own text that is hidden, an intention to look back on, a response that is due, the own place of who has another
    /// part, the next section. A talk of today will come before all of them, and «weet je nog» before the next section.
    /// What else waits stands below it, with what may be brought in and what was begun.
    /// </summary>
    private async Task<(SmallThing? Next, IReadOnlyList<SmallThing> Waiting)> ThingsAsync(DateTimeOffset now, CancellationToken stop)
    {
        var me = User.Id();
        var plans = new OwnPlans(db, text);
        var intentions = await plans.IntentionsDueAsync(me, now);
        var tasks = new RoundTasks(db, methods, text);
        var hidden = await tasks.HiddenAsync(me, stop);
        var (responses, contributions) = await tasks.ForAsync(me, now);
        var reading = new ReadingOn(library, paths, text);
        var progress = await db.SectionProgress.AsNoTracking().Where(p => p.PersonId == me).ToListAsync(stop);
        SmallThing?[] waiting = [.. hidden, .. intentions, .. responses, .. contributions, await plans.DraftAsync(me, now, stop), reading.Begun(progress)];

        var own = new OwnPlace(db, text);
        var next = await own.OfLeaverAsync(me, stop) ?? hidden.Concat(intentions).Concat(responses).FirstOrDefault() ?? await own.OfAsync(User) ?? reading.After(progress, User.Is(Role.Starter));

        return (next, [.. waiting.OfType<SmallThing>().Where(thing => thing != next)]);
    }
}
