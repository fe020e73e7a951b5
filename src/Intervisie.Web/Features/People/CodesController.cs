using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.People;

/// <summary>A code to read aloud or put on a slide (NL: <i>code</i>). It is shown once: the database keeps only what it can be recognised by.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen")]
public sealed class CodesController(IntervisieDb db, IOptions<SiteOptions> site, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string Made = "Code";

    [HttpGet("code")]
    public async Task<IActionResult> Details(Guid schoolId, CancellationToken stop)
    {
        if (TempData[Made] is not string code)
        {
            return Redirect($"~/scholen/{schoolId}/mensen");
        }

        var hash = JoinCode.HashOf(code);
        var endsAt = await db.JoinCodes.Where(c => c.CodeHash == hash).Select(c => c.EndsAt).SingleAsync(stop);

        return View("Code", new CodePage(schoolId, code, site.Value.Link("/welkom").ToString(), endsAt));
    }

    [HttpPost("code")]
    public async Task<IActionResult> Create(Guid schoolId, CancellationToken stop)
    {
        var (code, now) = (JoinCode.New(), clock.GetUtcNow());

        try
        {
            db.JoinCodes.Add(JoinCode.For(await db.Schools.SingleAsync(stop), groupId: null, code, now));
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Index", await db.PeoplePageAsync(schoolId, now, stop));
        }

        await db.SaveChangesAsync(stop);
        TempData[Made] = code;

        return Redirect($"~/scholen/{schoolId}/mensen/code");
    }

    /// <summary>Takes it back, also for a group: whoever looks after the accounts decides who comes in.</summary>
    [HttpPost("codes/{id:guid}/intrekken")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        // Somebody may be using it at this moment; then it is read again.
        var isFound = await db.AfterClashAsync(async () =>
        {
            var code = await db.JoinCodes.SingleOrDefaultAsync(c => c.Id == id && c.SchoolId == schoolId && c.EndsAt > now, stop);
            code?.Withdraw(now);
            await db.SaveChangesAsync(stop);

            return code is not null;
        });

        if (!isFound)
        {
            return NotFound();
        }

        TempData["Flash"] = text["De code werkt niet meer."].Value;

        return Redirect($"~/scholen/{schoolId}/mensen");
    }
}
