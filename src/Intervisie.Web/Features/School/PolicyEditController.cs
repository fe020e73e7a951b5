using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>Writing how the school works with parents; of two who write at once, nobody's text is lost.</summary>
[Route("scholen/{schoolId:guid}/ouders/bewerken")]
[AtSchool(Role.SchoolAdmin, Role.Leadership)]
public sealed class PolicyEditController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid schoolId, CancellationToken stop)
    {
        // A draft keeps the version it began with, so that what a colleague saved after it is not overwritten unseen.
        var typed = await this.RestoreAsync<PolicyForm>(await db.DraftOfAsync(User.Id(), PolicyEditPage.DraftSubjectOf(schoolId), stop), prefix: string.Empty);

        return View("Edit", await PageOf(typed ?? PolicyForm.Of(await db.PolicyPages.AsNoTracking().SingleOrDefaultAsync(stop)), [], stop));
    }

    [HttpPost]
    public Task<IActionResult> Update(Guid schoolId, PolicyForm form, CancellationToken stop) => db.AfterClashAsync(() => SaveAsync(schoolId, form, stop));

    private async Task<IActionResult> SaveAsync(Guid schoolId, PolicyForm form, CancellationToken stop)
    {
        var school = await db.Schools.SingleAsync(stop);
        var page = await db.PolicyPages.SingleOrDefaultAsync(stop);
        List<NewerText> newer = page is null || page.Version == form.Version ? [] : NewerIn(PolicyForm.Of(page), form);

        if (!ModelState.IsValid || newer.Count > 0)
        {
            return await AgainAsync(form, page, newer, stop);
        }

        if (page is null)
        {
            page = SchoolPolicyPage.Of(school);
            db.PolicyPages.Add(page);
        }

        form.WriteTo(page, keepsAdvice: school.Sector != Sector.Po, clock.GetUtcNow());
        await db.DropDraftAsync(User.Id(), PolicyEditPage.DraftSubjectOf(schoolId), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De pagina is bewaard. Iedereen van je school kan haar lezen."].Value;

        return Redirect($"~/scholen/{schoolId}/ouders");
    }

    /// <summary>The next time it is sent it counts: the form then knows the newer version, and the page showed it.</summary>
    private async Task<IActionResult> AgainAsync(PolicyForm form, SchoolPolicyPage? page, List<NewerText> newer, CancellationToken stop)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        if (newer.Count > 0)
        {
            ModelState.Remove(nameof(form.Version));
            form.Version = page!.Version;
        }

        return View("Edit", await PageOf(form, newer, stop));
    }

    private static List<NewerText> NewerIn(PolicyForm saved, PolicyForm typed)
    {
        (string Title, string? Saved, string? Typed)[] parts =
        [
            .. saved.Texts().Zip(typed.Texts(), (s, t) => (SchoolWords.Of(s.Key), (string?)s.Value, (string?)t.Value)),
            ("Advies en doorstroomtoets", saved.Advice, typed.Advice),
            ("Wie houdt deze pagina bij?", saved.Owner, typed.Owner),
            ("Link naar het ouderbeleid", saved.PolicyLink, typed.PolicyLink),
            ("Link naar de afspraken tussen school en ouders (home-school contract)", saved.ContractLink, typed.ContractLink),
            ("Wanneer kijken jullie opnieuw naar het contract?", $"{saved.ContractReviewOn:yyyy-MM-dd}", $"{typed.ContractReviewOn:yyyy-MM-dd}"),
            ("Link naar de klachtenregeling", saved.ComplaintsLink, typed.ComplaintsLink),
        ];

        return [.. parts.Where(p => Plain(p.Saved) != Plain(p.Typed)).Select(p => new NewerText(p.Title, Plain(p.Saved)))];
    }

    /// <summary>Browsers send another line end than they were given.</summary>
    private static string Plain(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n").Trim();

    private async Task<PolicyEditPage> PageOf(PolicyForm form, IReadOnlyList<NewerText> newer, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);

        return new(school.Id, school.Name, school.Sector == Sector.Po, form, newer);
    }
}
