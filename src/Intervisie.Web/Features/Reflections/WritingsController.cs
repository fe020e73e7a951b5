using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Writing a reflection, and going on with it.</summary>
[Route("reflecties")]
public sealed class WritingsController(IntervisieDb db, TrainingLibrary library, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    private const string Prefix = "Form";

    /// <param name="module">The module whose prompt it begins with.</param>
    /// <param name="vraag">Which of its prompts.</param>
    /// <param name="vel">A form that was begun before (NL: <i>vel</i>).</param>
    /// <param name="stop">Ends the request.</param>
    [HttpGet("nieuw")]
    public async Task<IActionResult> New(string? module, int? vraag, Guid? vel, CancellationToken stop)
    {
        if (vel is not null && await db.Reflections.WrittenBy(User.Id()).AnyAsync(r => r.Id == vel, stop))
        {
            // Sent in meanwhile, and then «back»: from here on it is edited, not begun.
            return Redirect($"~/reflecties/{vel}/bewerken");
        }

        var restored = await RestoreAsync(vel, stop);
        var form = restored ?? new ReflectionForm();
        form.Sheet = vel ?? Guid.NewGuid();
        form.Module ??= module;
        form.Prompt ??= vraag;
        var begun = vel is null ? await db.BegunReflectionsAsync(User.Id(), stop) : [];

        return View(await NewPageAsync(form, stop) with { Begun = begun is [var last, ..] ? BegunRow.Of(last) : null, IsRestored = restored is not null });
    }

    [HttpPost("")]
    public Task<IActionResult> Create([Bind(Prefix = Prefix)] ReflectionForm form, bool later, CancellationToken stop) => db.AfterClashAsync(() => BeginAsync(form, later, stop));

    [HttpGet("{id:guid}/bewerken")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop)
    {
        var reflection = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id, stop);

        if (reflection is null)
        {
            return NotFound();
        }

        // A draft keeps the version it began with, so that what was saved after it is not overwritten unseen.
        return await RestoreAsync(id, stop) is { } typed
            ? View((await EditPageAsync(reflection, typed)) with { Version = typed.Version, IsRestored = true })
            : View(await EditPageAsync(reflection, ReflectionForm.Of(reflection)));
    }

    /// <param name="id">The reflection.</param>
    /// <param name="form">What is typed.</param>
    /// <param name="later">«Bewaar en stop».</param>
    /// <param name="nakijken">It was left while it was being looked over: go on there, for the same round.</param>
    /// <param name="ronde">The round it goes to.</param>
    /// <param name="stop">Ends the request.</param>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = Prefix)] ReflectionForm form, bool later, bool nakijken, Guid? ronde, CancellationToken stop)
    {
        var answer = await db.AfterClashAsync(() => RewriteAsync(id, form, later, stop));

        return nakijken && !later && answer is RedirectResult ? Redirect($"~/reflecties/{id}/nakijken?ronde={ronde}") : answer;
    }

    private async Task<IActionResult> BeginAsync(ReflectionForm form, bool later, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("New", await NewPageAsync(form, stop));
        }

        form.TakeIn(await db.KnownNamesOfAsync(User.Id(), now, stop));
        var reflection = Reflection.Begin(User.Id(), now, library.Find(form.Module ?? string.Empty)?.Slug, form.Sheet);
        reflection.Write(form.ToAnswers(reflection.Template, question: string.Empty), now);
        reflection.Name(form.ToRoster(), now);
        await db.LearnNamesAsync(User.Id(), reflection.Roster, now, stop);
        db.Add(reflection);
        await db.DropDraftAsync(User.Id(), Reflection.DraftSubjectOf(reflection.Id), now, stop);

        if (await db.SaveOnceAsync())
        {
            return Saved(reflection, later);
        }

        // Sent before from this same empty form: the same text again, or one that was changed after going back.
        db.ChangeTracker.Clear();

        return await RewriteAsync(reflection.Id, form, later, stop);
    }

    private async Task<IActionResult> RewriteAsync(Guid id, ReflectionForm form, bool later, CancellationToken stop)
    {
        var reflection = await db.Reflections.WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id, stop);

        if (reflection is null)
        {
            return NotFound();
        }

        var changed = form.Version == reflection.Version ? [] : ChangedElsewhere.Between(reflection, form);

        if (!ModelState.IsValid || changed.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Edit", await EditPageAsync(reflection, form) with { Changed = changed });
        }

        var before = reflection.Roster;
        form.TakeIn(await db.KnownNamesOfAsync(User.Id(), clock.GetUtcNow(), stop));
        reflection.Write(form.ToAnswers(reflection.Template, reflection.Answer(Reflection.QuestionKey)), clock.GetUtcNow());
        reflection.Name(form.ToRoster(), clock.GetUtcNow());

        // A name that was wiped from the list does not come back with every comma.
        await db.LearnNamesAsync(User.Id(), [.. reflection.Roster.Except(before)], clock.GetUtcNow(), stop);
        await db.DropDraftAsync(User.Id(), Reflection.DraftSubjectOf(id), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        return Saved(reflection, later);
    }

    private async Task<ReflectionForm?> RestoreAsync(Guid? id, CancellationToken stop) => id is { } sheet
        ? await this.RestoreAsync<ReflectionForm>(await db.DraftOfAsync(User.Id(), Reflection.DraftSubjectOf(sheet), stop), Prefix)
        : null;

    private async Task<WritingPage> NewPageAsync(ReflectionForm form, CancellationToken stop)
    {
        var module = library.FindSpoken(form.Module ?? string.Empty);
        var prompt = module?.Prompts.ElementAtOrDefault(form.Prompt ?? -1);

        return new(Id: null, form, Version: 0, prompt is null ? null : new PromptNote(module!.Title, prompt))
        {
            Known = await UnusedNamesAsync(form, stop),
        };
    }

    private async Task<WritingPage> EditPageAsync(Reflection reflection, ReflectionForm form) =>
        new(reflection.Id, form, reflection.Version, IsShared: await db.Contributions.AnyAsync(c => c.ReflectionId == reflection.Id && c.WithdrawnAt == null))
        {
            Known = await UnusedNamesAsync(form, HttpContext.RequestAborted),
        };

    private async Task<IReadOnlyList<KnownNameRow>> UnusedNamesAsync(ReflectionForm form, CancellationToken stop) =>
        [.. (await db.KnownNamesOfAsync(User.Id(), clock.GetUtcNow(), stop)).Where(k => !form.Roster.Exists(r => string.Equals(r.Name?.Trim(), k.Who.Name, StringComparison.OrdinalIgnoreCase))).Select(KnownNameRow.Of)];

    private RedirectResult Saved(Reflection reflection, bool later)
    {
        TempData["Flash"] = text["Je reflectie is bewaard."].Value;

        return Redirect(!later ? $"~/reflecties/{reflection.Id}" : reflection.FromModule is { } module ? $"~/leren/{module}/sta-even-stil" : "~/reflecties");
    }
}
