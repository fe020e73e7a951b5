using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Groups;

/// <summary>A code with which colleagues ask for an invitation into a group (NL: <i>code</i>), for its facilitator alone.</summary>
[Route("groepen/{groupId:guid}/codes"), AtMySchools]
public sealed class CodesController(IntervisieDb db, TimeProvider clock) : Controller
{
    /// <summary>Carries the code to the page that shows it once; it is stored nowhere else.</summary>
    internal const string Made = "Code";

    [HttpPost]
    public async Task<IActionResult> Create(Guid groupId, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        // The page it goes back to says that a full group takes nobody in.
        if (!group.IsFull)
        {
            var code = JoinCode.New();
            var school = await db.Schools.SingleAsync(s => s.Id == group.SchoolId, stop);
            db.JoinCodes.Add(JoinCode.For(school, group.Id, code, clock.GetUtcNow()));
            await db.SaveChangesAsync(stop);
            TempData[Made] = code;
        }

        return Redirect($"~/groepen/{groupId}/uitnodigingen");
    }
}
