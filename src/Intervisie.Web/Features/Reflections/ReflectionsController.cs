using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>What someone wrote for themselves after a talk. Nobody else comes here.</summary>
[Route("reflecties")]
public sealed class ReflectionsController(IntervisieDb db, TrainingLibrary library, IStringLocalizer<Texts> text) : Controller
{
    /// <param name="begin">Whether to show how each begins.</param>
    /// <param name="ronde">The round to choose one for.</param>
    /// <param name="stop">Ends the request.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(bool begin, Guid? ronde, CancellationToken stop)
    {
        var reflections = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).OrderByDescending(r => r.WrittenAt).ToListAsync(stop);
        var shared = await db.Contributions.Where(c => c.AuthorId == User.Id() && c.WithdrawnAt == null).Select(c => c.ReflectionId).ToListAsync(stop);
        var begun = await db.BegunReflectionsAsync(User.Id(), stop);

        return View(new ReflectionsPage(
            [.. reflections.Select(r => new ReflectionRow(r.Id, r.Opening, r.WrittenAt, shared.Contains(r.Id)))],
            [.. begun.Select(BegunRow.Of)],
            begin,
            ronde));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id)
    {
        var reflection = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        return reflection is null ? NotFound() : View(await PageAsync(reflection));
    }

    [HttpPost("{id:guid}/verwijderen")]
    public Task<IActionResult> Delete(Guid id) => db.AfterClashAsync(() => EraseAsync(id));

    private async Task<IActionResult> EraseAsync(Guid id)
    {
        var reflection = await db.Reflections.WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        if (reflection is null)
        {
            return NotFound();
        }

        var contributions = await db.Contributions.Where(c => c.ReflectionId == id).ToListAsync();

        if (contributions.Any(c => c.WithdrawnAt is null))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            ModelState.AddModelError(string.Empty, text["Je groep kan deze reflectie nog lezen. Neem je inbreng daar eerst terug, dan kun je de reflectie verwijderen."]);
            return View("Details", await PageAsync(reflection));
        }

        await db.ForgetDraftsAsync(User.Id(), Reflection.DraftSubjectOf(id), HttpContext.RequestAborted);
        await db.ForgetDraftsAsync(User.Id(), Reflection.QuestionDraftSubjectOf(id), HttpContext.RequestAborted);
        db.RemoveRange(contributions);
        db.Remove(reflection);
        await db.SaveChangesAsync();
        TempData["Flash"] = text["Je reflectie is verwijderd."].Value;

        return Redirect("~/reflecties");
    }

    private async Task<ReflectionPage> PageAsync(Reflection reflection)
    {
        var module = library.FindSpoken(reflection.FromModule ?? string.Empty);

        return ReflectionPage.Of(reflection, module is null ? null : new ModuleLink(module.Slug, module.Title), await db.SharedFromAsync(reflection.Id), await db.OriginalEndsAtAsync(reflection, HttpContext.RequestAborted));
    }
}
