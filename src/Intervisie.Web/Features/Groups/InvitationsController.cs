using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.Groups;

/// <summary>Asking colleagues into a group by mail (NL: <i>uitnodigen</i>), for its facilitator alone.</summary>
[Route("groepen/{groupId:guid}/uitnodigingen"), AtMySchools]
public sealed class InvitationsController(IntervisieDb db, IStringLocalizer<Texts> text, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid groupId, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        return group is null ? refusal : View("Inviting", PageOf(group, new InvitingForm()));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid groupId, [Bind(Prefix = nameof(InvitingPage.Form))] InvitingForm form, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (group.IsFull || !ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Inviting", PageOf(group, form));
        }

        var email = form.Email!.Trim().ToLowerInvariant();
        var outcomes = await db.InviteAsync([new InvitedColleague(email, name: null, Role.Member)], group.SchoolId, group.Id, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = WordsFor(outcomes[0], email);

        return RedirectToAction(nameof(New), new { groupId });
    }

    private InvitingPage PageOf(PeerGroup group, InvitingForm form) =>
        new(group.Id, group.Name, group.IsFull, form, TempData[CodesController.Made] as string, new Uri(site.Value.Address).Authority);

    private string WordsFor(InvitationOutcome outcome, string email) => outcome switch
    {
        InvitationOutcome.Invited => text["De uitnodiging voor {0} gaat zo op de mail.", email],
        InvitationOutcome.AlreadyInvited => text["{0} heeft al een uitnodiging die nog werkt.", email],
        _ => text["{0} zit al in de groep.", email],
    };
}
