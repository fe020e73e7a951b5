using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
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
public sealed class TodayController(IntervisieDb db, MethodLibrary methods, TrainingLibrary library, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await MoveDueRoundsAsync(now, stop);

        var waiting = await WaitingAsync(now);
        var next = await new OwnPlace(db, text).OfAsync(User) ?? (waiting is [var first, ..] ? first : null)
            ?? await WhenNothingWaitsAsync(now, stop);

        return View(new TodayPage(User.FirstName(), now, next, [.. waiting.Where(t => t != next)]));
    }

    /// <summary>A page view moves a round as the job would, so that nobody is asked for what is over.</summary>
    private async Task MoveDueRoundsAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var id in await db.RoundsVisibleTo(User.Id()).Due(now).Select(r => r.Id).ToListAsync(stop))
        {
            await AdvanceRounds.MoveFirstAsync(db, id, now, stop);
        }
    }

    /// <summary>Responses in a round, then intentions to look back on, then what may be brought in.</summary>
    private async Task<IReadOnlyList<SmallThing>> WaitingAsync(DateTimeOffset now)
    {
        var (responses, contributions) = await new RoundTasks(db, methods, text).ForAsync(User.Id(), now);
        var intentions = await new OwnPlans(db, text).IntentionsDueAsync(User.Id(), now);

        return [.. responses, .. intentions, .. contributions];
    }

    /// <summary>A draft to finish, else where to read on; nothing for who read everything.</summary>
    private async Task<SmallThing?> WhenNothingWaitsAsync(DateTimeOffset now, CancellationToken stop)
    {
        var me = User.Id();

        return await new OwnPlans(db, text).DraftAsync(me, now, stop)
            ?? new ReadingOn(library, text).After(await db.SectionProgress.AsNoTracking().Where(p => p.PersonId == me).ToListAsync(stop));
    }
}
