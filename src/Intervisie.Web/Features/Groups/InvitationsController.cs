using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.Groups;

/// <summary>Who is in a group, and asking colleagues into it by mail (NL: <i>uitnodigen</i>), for its facilitator alone.</summary>
[Route("groepen/{groupId:guid}/uitnodigingen"), AtMySchools]
public sealed class InvitationsController(IntervisieDb db, IStringLocalizer<Texts> text, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    private readonly InvitingReading _reading = new(db, site, clock);

    [HttpGet]
    public async Task<IActionResult> New(Guid groupId, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        return group is null ? refusal : View("Inviting", await PageOf(group, new InvitingForm(), TempData[CodesController.Made] as string, stop));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid groupId, [Bind(Prefix = nameof(InvitingPage.Form))] InvitingForm form, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (group.IsFull || !ModelState.IsValid || !await InvitesAsync(group, form.Email!.Trim().ToLowerInvariant(), stop))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Inviting", await PageOf(group, form, code: null, stop));
        }

        return RedirectToAction(nameof(New), new { groupId });
    }

    [HttpPost("{id:guid}/intrekken")]
    public async Task<IActionResult> Withdraw(Guid groupId, Guid id, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.GroupId == groupId && i.AcceptedAt == null, stop) is not { } invitation)
        {
            return NotFound();
        }

        invitation.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De uitnodiging is ingetrokken. De link werkt niet meer."].Value;

        return RedirectToAction(nameof(New), new { groupId });
    }

    private async Task<bool> InvitesAsync(PeerGroup group, string email, CancellationToken stop)
    {
        try
        {
            var outcomes = await db.InviteAsync([new InvitedColleague(email, name: null, Role.Member)], group.SchoolId, group.Id, clock.GetUtcNow(), stop);

            // Pressed twice in quick succession, the other request asked this colleague.
            TempData["Flash"] = WordsFor(await db.SaveOnceAsync() ? outcomes[0] : InvitationOutcome.AlreadyInvited, email);

            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError($"{nameof(InvitingPage.Form)}.{nameof(InvitingForm.Email)}", text.Why(rule));

            return false;
        }
    }

    private async Task<InvitingPage> PageOf(PeerGroup group, InvitingForm form, string? code, CancellationToken stop) =>
        await _reading.PageOfAsync(group, form, new RenamingForm { Name = group.Name }, stop) with { Code = code };

    private string WordsFor(InvitationOutcome outcome, string email) => outcome switch
    {
        InvitationOutcome.Invited => text["De uitnodiging voor {0} wordt zo verstuurd.", email],
        InvitationOutcome.AlreadyInvited => text["{0} heeft al een uitnodiging die nog werkt.", email],
        _ => text["{0} zit al in de groep.", email],
    };
}
