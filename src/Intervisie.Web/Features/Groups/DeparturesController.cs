using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Groups;

/// <summary>Leaving a group (NL: <i>verlaten</i>): oneself, or a member whom its facilitator takes out.</summary>
[Route("groepen/{groupId:guid}"), AtMySchools]
public sealed class DeparturesController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpPost("verlaten")]
    public async Task<IActionResult> Leave(Guid groupId, CancellationToken stop)
    {
        var me = User.Id();

        if (await db.Memberships.SingleOrDefaultAsync(m => m.GroupId == groupId && m.PersonId == me && m.LeftAt == null, stop) is not { } own)
        {
            return NotFound();
        }

        own.Leave(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Je bent gestopt met de groep. Wat je daar deelde, vind je nog terug bij je gesprekken."].Value;

        return Redirect("~/groep");
    }

    [HttpPost("leden/{personId:guid}/verwijderen")]
    public async Task<IActionResult> Remove(Guid groupId, Guid personId, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (group.Members.SingleOrDefault(m => m.PersonId == personId) is not { } member)
        {
            return NotFound();
        }

        member.Leave(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Deze collega zit niet meer in de groep."].Value;

        return Redirect($"~/groepen/{groupId}/uitnodigingen");
    }
}
