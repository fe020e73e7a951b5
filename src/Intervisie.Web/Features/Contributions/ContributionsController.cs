using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Contributions;

/// <summary>One contribution, and the feedback on it once all of it is opened.</summary>
[Route("inbrengen/{id:guid}")]
public sealed class ContributionsController(IntervisieDb db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid id, CancellationToken stop) =>
        await db.ContributionAsync(id, User.Id(), clock.GetUtcNow(), stop) is { } found
            ? View(await new ContributionPages(db, clock, User.Id()).PageOf(found, typed: null, review: null, stop))
            : NotFound();
}
