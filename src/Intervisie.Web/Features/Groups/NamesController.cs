using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.Groups;

/// <summary>What a group is called (NL: <i>naam</i>), for its facilitator alone.</summary>
[Route("groepen/{groupId:guid}/naam"), AtMySchools]
public sealed class NamesController(IntervisieDb db, IStringLocalizer<Texts> text, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    private readonly InvitingReading _reading = new(db, site, clock);

    [HttpPost]
    public async Task<IActionResult> Update(Guid groupId, [Bind(Prefix = nameof(InvitingPage.Naming))] RenamingForm form, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (await db.HasGroupNamedAsync(group.SchoolId, form.Name, groupId, stop))
        {
            ModelState.AddModelError($"{nameof(InvitingPage.Naming)}.{nameof(form.Name)}", text["Er is bij deze school al een groep met deze naam. Kies een andere naam."]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Inviting", await _reading.PageOfAsync(group, new InvitingForm(), form, stop));
        }

        group.Rename(form.Name!);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De groep heet nu «{0}».", group.Name].Value;

        return Redirect($"~/groepen/{groupId}/uitnodigingen");
    }
}
