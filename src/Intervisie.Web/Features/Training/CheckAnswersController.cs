using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Training;

/// <summary>An answer to a check: kept, explained, and never scored.</summary>
[Route("leren/{module}/checks/{check}")]
public sealed class CheckAnswersController(IntervisieDb db, TrainingLibrary library, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(string module, string check, string? answer)
    {
        if (library.FindSpoken(module) is not { } found || found.Checks.FirstOrDefault(c => c.Key == check) is not { } question)
        {
            return NotFound();
        }

        var section = found.Sections.First(s => s.Parts.OfType<SelfCheckPart>().Any(part => part.SelfCheck == question));

        if (question.Find(answer ?? string.Empty) is not { } option)
        {
            return await AgainAsync(found, section, question);
        }

        var kept = await db.CheckAnswers.Of(User.Id(), found.Slug).SingleOrDefaultAsync(a => a.Check == question.Key);

        if (kept is null)
        {
            kept = CheckAnswer.To(User.Id(), found.Slug, question.Key);
            db.CheckAnswers.Add(kept);
        }

        kept.Choose(option.Key, clock.GetUtcNow());
        await db.SaveOnceAsync();
        await NoteAllAnsweredAsync(found, section);

        return Redirect($"~/leren/{found.Slug}/{section.Key}#{question.Key}");
    }

    /// <summary>A section with checks was read once every one of them was answered.</summary>
    private async Task NoteAllAnsweredAsync(TrainingModule module, ModuleSection section)
    {
        var answered = await db.CheckAnswers.AsNoTracking().Of(User.Id(), module.Slug).Select(a => a.Check).ToListAsync();

        if (module.Checks.All(check => answered.Contains(check.Key)))
        {
            await db.NoteAsync(User.Id(), module, section, progress => progress.Finish(clock.GetUtcNow()));
        }
    }

    private async Task<IActionResult> AgainAsync(TrainingModule module, ModuleSection section, SelfCheck question)
    {
        var error = text["Kies eerst een antwoord. Gokken mag."].Value;
        var page = SectionPage.Of(module, section, await db.AnswersInAsync(User.Id(), module, section));

        ModelState.AddModelError(question.Key, error);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Section", page.WithCheckError(question.Key, error));
    }
}
