using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.People;

/// <summary>A code to read aloud or put on a slide (NL: <i>code</i>). It is shown once: the database keeps only what it can be recognised by.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/code")]
public sealed class CodesController(IntervisieDb db, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    private const string Made = "Code";

    [HttpGet]
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

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, CancellationToken stop)
    {
        var code = JoinCode.New();
        db.JoinCodes.Add(JoinCode.For(await db.Schools.SingleAsync(HttpContext.RequestAborted), groupId: null, code, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData[Made] = code;

        return Redirect($"~/scholen/{schoolId}/mensen/code");
    }
}
