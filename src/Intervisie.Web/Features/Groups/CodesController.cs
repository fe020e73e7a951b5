using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.Groups;

/// <summary>A code with which colleagues ask for an invitation into a group (NL: <i>code</i>), for its facilitator alone.</summary>
[Route("groepen/{groupId:guid}/codes"), AtMySchools]
public sealed class CodesController(IntervisieDb db, IStringLocalizer<Texts> text, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    private readonly InvitingReading _reading = new(db, site, clock);

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

        try
        {
            // The page it goes back to says that a full group takes nobody in.
            if (!group.IsFull)
            {
                var code = JoinCode.New();
                db.JoinCodes.Add(JoinCode.For(await db.Schools.SingleAsync(s => s.Id == group.SchoolId, stop), group.Id, code, clock.GetUtcNow()));
                await db.SaveChangesAsync(stop);
                TempData[Made] = code;
            }

            return Redirect($"~/groepen/{groupId}/uitnodigingen");
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Inviting", await _reading.PageOfAsync(group, new InvitingForm(), new RenamingForm { Name = group.Name }, stop));
        }
    }

    [HttpPost("{id:guid}/intrekken")]
    public async Task<IActionResult> Withdraw(Guid groupId, Guid id, CancellationToken stop)
    {
        var (group, refusal) = await db.FacilitatedGroupAsync(groupId, User.Id(), stop);

        if (group is null)
        {
            return refusal;
        }

        if (await db.JoinCodes.SingleOrDefaultAsync(c => c.Id == id && c.GroupId == groupId, stop) is not { } code)
        {
            return NotFound();
        }

        code.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De code is ingetrokken. Wie hem nu nog intypt, komt er niet mee verder."].Value;

        return Redirect($"~/groepen/{groupId}/uitnodigingen");
    }
}
