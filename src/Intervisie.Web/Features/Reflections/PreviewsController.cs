using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step three of sharing: this is what your group will see.</summary>
[Route("reflecties/{id:guid}/voorbeeld")]
public sealed class PreviewsController(IntervisieDb db, Deidentifier deidentifier, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid id, Guid? ronde)
    {
        var reflection = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        if (reflection is null)
        {
            return NotFound();
        }

        var moment = await db.SharingMomentAsync(User.Id(), clock.GetUtcNow());
        var round = moment.Open.SingleOrDefault(r => r.Id == ronde) ?? (ronde is null && moment.Open is [var only] ? only : null);

        if (round is null || reflection.Answer(Reflection.QuestionKey).Length == 0)
        {
            return Redirect($"~/reflecties/{id}/delen");
        }

        try
        {
            var known = await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), HttpContext.RequestAborted);
            var approved = reflection.Approve(deidentifier, known);
            var texts = ReviewingPage.TextsOf(reflection, await db.HasReaderAtHomeInAsync(User.Id(), round.Id, HttpContext.RequestAborted));

            return View(PreviewPage.Of(reflection, approved, round, User.FirstName(), RiskNotice.Of(reflection.ReviewWith(deidentifier, known), texts, deidentifier)));
        }
        catch (RuleBrokenException)
        {
            // Not looked at yet, or changed since: the page before this one shows what is left to do.
            return Redirect($"~/reflecties/{id}/nakijken?ronde={ronde}");
        }
    }
}
