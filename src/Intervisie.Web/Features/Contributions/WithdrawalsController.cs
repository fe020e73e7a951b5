using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Contributions;

/// <summary>Taking a contribution back (NL: <i>terugnemen</i>).</summary>
[Route("inbrengen/{id:guid}/terugnemen")]
public sealed class WithdrawalsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, CancellationToken stop) => db.AfterClashAsync(() => TakeBackAsync(id, stop));

    private async Task<IActionResult> TakeBackAsync(Guid id, CancellationToken stop)
    {
        if (await db.ContributionAsync(id, User.Id(), clock.GetUtcNow(), stop) is not { } found)
        {
            return NotFound();
        }

        if (found.Contribution.AuthorId != User.Id())
        {
            return Forbid();
        }

        found.Round.Withdraw(found.Contribution, User.Id(), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Je inbreng is teruggenomen. Vanaf nu kan niemand in je groep de tekst nog lezen."].Value;

        return Redirect($"~/inbrengen/{id}");
    }
}
