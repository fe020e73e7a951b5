using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Training;

/// <summary>One section of a module. A text asks nothing of the database.</summary>
[Route("leren/{module}/{section}")]
public sealed class SectionsController(Lazy<IntervisieDb> db, TrainingLibrary library, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(string module, string section, CancellationToken stop)
    {
        if (library.FindSpoken(module) is not { } found || found.Section(section) is not { } part)
        {
            return NotFound();
        }

        if (part.IsForAll)
        {
            return new PrintedPage(() => View("Section", SectionPage.Of(found, part, SectionAnswers.None)), $"{found.Edition:N} {part.Key}");
        }

        var page = SectionPage.Of(found, part, await db.Value.AnswersInAsync(User.Id(), found, part));

        if (!page.HasTask)
        {
            return View("Section", page);
        }

        var typed = await this.RestoreAsync<IntentionForm>(await db.Value.DraftOfAsync(User.Id(), page.DraftSubject, stop), nameof(SectionPage.Intention));

        return View("Section", page with { Intention = typed ?? IntentionForm.For(found, clock.GetUtcNow(), text), IsPlanned = TempData[TaskIntentionsController.Planned] is true });
    }
}
