using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step one of sharing: what do you ask your group?</summary>
[Route("reflecties/{id:guid}/delen")]
public sealed class QuestionsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid? ronde, CancellationToken stop)
    {
        var reflection = await db.Reflections.AsNoTracking().WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id, stop);

        if (reflection is null)
        {
            return NotFound();
        }

        var form = QuestionForm.Of(reflection, ronde);

        if (await this.RestoreAsync<QuestionForm>(await db.DraftOfAsync(User.Id(), Reflection.QuestionDraftSubjectOf(id), stop), "Form") is { } typed)
        {
            typed.Before = form.Before;
            typed.RoundId = ronde ?? typed.RoundId;
            form = typed;
        }

        return View(await PageAsync(id, form));
    }

    [HttpPost]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] QuestionForm form, CancellationToken stop) => db.AfterClashAsync(() => AskAsync(id, form, stop));

    private async Task<IActionResult> AskAsync(Guid id, QuestionForm form, CancellationToken stop)
    {
        var reflection = await db.Reflections.WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id, stop);

        if (reflection is null)
        {
            return NotFound();
        }

        var page = await PageAsync(id, form);

        if (page.Moment.Open.Count == 0 && ModelState.IsValid)
        {
            return await KeepForLaterAsync(reflection, form, stop);
        }

        Check(reflection, page);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            if (page.Moment.Open.Count == 0)
            {
                // No form is shown then, so there is nothing to point at; what is wrong is said without it.
                ModelState.Clear();
            }

            return View("New", page);
        }

        reflection.Ask(form.Question!.Trim(), form.Lenses, form.WantsSuggestions, clock.GetUtcNow());
        await db.DropDraftAsync(User.Id(), Reflection.QuestionDraftSubjectOf(id), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        return Redirect($"~/reflecties/{id}/nakijken?ronde={form.RoundId}");
    }

    /// <summary>The round that stood open is over: the question stays with the reflection, and the page says when the next one comes.</summary>
    private async Task<IActionResult> KeepForLaterAsync(Reflection reflection, QuestionForm form, CancellationToken stop)
    {
        reflection.Ask(form.Question!.Trim(), form.Lenses, form.WantsSuggestions, clock.GetUtcNow());
        await db.DropDraftAsync(User.Id(), Reflection.QuestionDraftSubjectOf(reflection.Id), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Je vraag is bewaard bij je reflectie."].Value;

        return Redirect($"~/reflecties/{reflection.Id}/delen");
    }

    private void Check(Reflection reflection, QuestionPage page)
    {
        var saved = reflection.Answer(Reflection.QuestionKey);

        if (saved.Length > 0 && saved != (page.Form.Before ?? string.Empty) && saved != page.Form.Question?.Trim())
        {
            ModelState.AddModelError("Form.Question", text["Je vraag is net ergens anders veranderd. Daar staat nu: ‘{0}’. Kies nog een keer Verder om deze te bewaren.", saved]);
            page.Form.Before = saved;
        }

        if (page.Moment.Open.All(r => r.Id != page.Form.RoundId))
        {
            ModelState.AddModelError("Form.RoundId", text["Kies een ronde die nu openstaat."]);
        }
    }

    private async Task<QuestionPage> PageAsync(Guid id, QuestionForm form)
    {
        var moment = await db.SharingMomentAsync(User.Id(), clock.GetUtcNow());

        if (moment.Open is [var only])
        {
            form.RoundId ??= only.Id;
        }

        return new(id, form, moment);
    }
}
