using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The moment of sharing. Only a text that was reviewed to the end gets through, whatever a page sends.</summary>
[Route("reflecties/{id:guid}/inbreng")]
public sealed class ContributionsController(IntervisieDb db, Deidentifier deidentifier, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, ContributionForm form) => db.AfterClashAsync(() => ShareAsync(id, form));

    private async Task<IActionResult> ShareAsync(Guid id, ContributionForm form)
    {
        var reflection = await db.Reflections.WrittenBy(User.Id()).SingleOrDefaultAsync(r => r.Id == id);

        if (reflection is not null && form.RoundId is null)
        {
            return Refused(id, form, text["Kies eerst met welke groep je deelt."]);
        }

        var round = await db.RoundsJoinedBy(User.Id()).Whole().SingleOrDefaultAsync(r => r.Id == form.RoundId);

        if (reflection is null || round is null)
        {
            return NotFound();
        }

        try
        {
            await BringInAsync(reflection, round, form.Version);
        }
        catch (RuleBrokenException rule)
        {
            return Refused(id, form, text.Why(rule));
        }

        await db.SaveChangesAsync();
        TempData["Flash"] = text["Je reflectie is gedeeld. Je groep leest mee zodra het inbrengen voorbij is; terugnemen kan altijd."].Value;

        return Redirect($"~/inbrengen/{round.OpenContributions.First(c => c.AuthorId == User.Id()).Id}");
    }

    private ViewResult Refused(Guid id, ContributionForm form, string reason)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Refused", new NotSharedPage(id, form.RoundId, reason));
    }

    private async Task BringInAsync(Reflection reflection, Round round, int version)
    {
        if (version != reflection.Version)
        {
            throw new RuleBrokenException("Deze reflectie is veranderd nadat je het voorbeeld zag. Kijk nog één keer, dan kun je delen.");
        }

        if (await db.IsHiddenAsync(reflection.Id, HttpContext.RequestAborted))
        {
            throw new RuleBrokenException("Wat je van deze reflectie deelde, is nu verborgen omdat iemand er een naam in zag. Kijk die tekst eerst na; je vindt hem op Vandaag.");
        }

        var now = clock.GetUtcNow();
        var approved = reflection.Approve(deidentifier, await db.RosterAroundAsync(User.Id(), now, HttpContext.RequestAborted));
        var fields = approved.Where(a => a.Key != Reflection.QuestionKey).ToDictionary(StringComparer.Ordinal);
        var texts = new ContributionTexts(reflection.Id, approved[Reflection.QuestionKey], fields, reflection.Lenses, reflection.WantsSuggestions);

        round.BringIn(User.Id(), texts, await db.MemberIdsOf(round.GroupId).ToListAsync(), now);
        reflection.NoteShared();
        await db.LearnNamesAsync(User.Id(), reflection.ConfirmedNames(deidentifier), now, HttpContext.RequestAborted);
    }
}

/// <summary>What is shared where.</summary>
public sealed class ContributionForm
{
    public Guid? RoundId { get; set; }

    /// <summary>The version that was shown as «zo ziet je groep het».</summary>
    public int Version { get; set; }
}
