using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>Inviting one colleague, and taking an invitation back.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/uitnodigingen")]
public sealed class InvitationsController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New(Guid schoolId) => View("Invitation", InvitationPage.Of(schoolId, new()));

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, [Bind(Prefix = "Form")] InvitationForm form, CancellationToken stop)
    {
        if (ModelState.IsValid && await IsInvitedAsync(schoolId, form.Colleague(), stop))
        {
            TempData["Flash"] = text["De uitnodiging gaat met de eerste post mee naar {0}.", form.Email!.Trim()].Value;

            return Redirect($"~/scholen/{schoolId}/mensen");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Invitation", InvitationPage.Of(schoolId, form));
    }

    [HttpPost("{id:guid}/intrekken")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid id, CancellationToken stop)
    {
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.AcceptedAt == null && i.WithdrawnAt == null, stop) is not { } invitation)
        {
            return NotFound();
        }

        invitation.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De uitnodiging is ingetrokken. De link in de mail werkt niet meer."].Value;

        return Redirect($"~/scholen/{schoolId}/mensen");
    }

    /// <summary>One more mail with a new link; the link in the earlier mail stops working.</summary>
    [HttpPost("{id:guid}/opnieuw")]
    public async Task<IActionResult> Update(Guid schoolId, Guid id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var email = await db.Invitations.Open(now).Where(i => i.Id == id).Select(i => i.Email).SingleOrDefaultAsync(stop);

        if (email is null)
        {
            return NotFound();
        }

        if (!await db.Mails.AnyAsync(m => m.InvitationId == id && m.SentAt == null, stop))
        {
            db.Mails.Add(OutgoingMail.Inviting(id, now));
            await db.SaveChangesAsync(stop);
        }

        TempData["Flash"] = text["De uitnodiging gaat opnieuw naar {0}. Alleen de link in de nieuwste mail werkt.", email].Value;

        return Redirect($"~/scholen/{schoolId}/mensen");
    }

    private async Task<bool> IsInvitedAsync(Guid schoolId, InvitedColleague colleague, CancellationToken stop)
    {
        var outcome = (await db.InviteAsync([colleague], schoolId, groupId: null, clock.GetUtcNow(), stop))[0];

        switch (outcome)
        {
            case InvitationOutcome.AlreadyThere:
                ModelState.AddModelError("Form.Email", text["Deze collega is al {0} op je school.", text[RoleWords.Of(colleague.Role)].Value]);
                return false;
            case InvitationOutcome.AlreadyInvited:
                ModelState.AddModelError("Form.Email", text["Deze collega is al uitgenodigd en heeft nog niet geantwoord. Bij Mensen kun je de mail opnieuw sturen."]);
                return false;
            default:
                // A second tap finds the invitation of the first.
                await db.SaveOnceAsync();
                return true;
        }
    }
}
