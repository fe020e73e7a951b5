using Intervisie.Core.Data;
using Intervisie.Core.Intentions;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Training;

/// <summary>The practice task of a module becomes an intention with a date.</summary>
[Route("leren/{module}/voornemen")]
public sealed class TaskIntentionsController(IntervisieDb db, TrainingLibrary library, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    /// <summary>Tells the next page that a plan was just made there.</summary>
    internal const string Planned = "Planned";

    [HttpPost]
    public Task<IActionResult> Create(string module, [Bind(Prefix = nameof(SectionPage.Intention))] IntentionForm form, CancellationToken stop) =>
        db.AfterClashAsync(() => PlanAsync(module, form, stop));

    private async Task<IActionResult> PlanAsync(string module, IntentionForm form, CancellationToken stop)
    {
        if (library.FindSpoken(module) is not { } found)
        {
            return NotFound();
        }

        var section = found.Sections.First(s => s.Parts.OfType<TaskPart>().Any());

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Section", SectionPage.Of(found, section, SectionAnswers.None) with { Intention = form });
        }

        db.Intentions.Add(Intention.Make(User.Id(), form.Text!, form.DueOn!.Value, clock.GetUtcNow()));
        await db.DropDraftAsync(User.Id(), SectionPage.DraftSubjectOf(module), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        TempData[Planned] = true;
        TempData["Flash"] = text["Je voornemen is bewaard. Je vindt het terug bij Ontwikkeling."].Value;
        return Redirect($"~/leren/{found.Slug}/{section.Key}");
    }
}
