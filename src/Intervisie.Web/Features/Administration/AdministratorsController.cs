using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Administration;

/// <summary>
/// Asking another administrator for a school, so that a wrong address at the start does not leave it without anybody. The boundary
/// between schools is lifted here: the page shows what the school is called, and nobody of it.
/// </summary>
[Authorize(Roles = nameof(Role.PlatformAdmin)), Route("beheer/scholen/{id:guid}/beheerder")]
public sealed class AdministratorsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await NameOfAsync(id, stop) is { } name ? View("Administrator", new AdministratorPage(id, name, new AdministratorForm())) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = nameof(AdministratorPage.Form))] AdministratorForm form, CancellationToken stop)
    {
        if (await NameOfAsync(id, stop) is not { } name)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Administrator", new AdministratorPage(id, name, form));
        }

        var email = form.Email!.Trim().ToLowerInvariant();
        var outcomes = await db.InviteAsync([new InvitedColleague(email, name: null, Role.SchoolAdmin)], id, groupId: null, clock.GetUtcNow(), stop);
        TempData["Flash"] = WordsFor(await db.SaveOnceAsync() ? outcomes[0] : InvitationOutcome.AlreadyInvited, email);

        return Redirect("~/beheer/scholen");
    }

    private Task<string?> NameOfAsync(Guid id, CancellationToken stop)
    {
        db.StayWithin(SchoolBoundary.Lifted);

        return db.Schools.Where(s => s.Id == id).Select(s => s.Name).SingleOrDefaultAsync(stop);
    }

    private string WordsFor(InvitationOutcome outcome, string email) => outcome switch
    {
        InvitationOutcome.Invited => text["De uitnodiging voor {0} wordt zo verstuurd.", email],
        InvitationOutcome.AlreadyInvited => text["{0} heeft al een uitnodiging die nog werkt.", email],
        _ => text["{0} is al schoolbeheerder van deze school.", email],
    };
}
