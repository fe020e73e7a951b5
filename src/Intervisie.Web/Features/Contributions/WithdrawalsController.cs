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
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
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
        TempData["Flash"] = text["Je inbreng is teruggenomen. Vanaf nu ziet niemand in je groep haar meer."].Value;

        return Redirect($"~/inbrengen/{id}");
    }
}
