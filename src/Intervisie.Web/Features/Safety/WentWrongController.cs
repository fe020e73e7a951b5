using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Safety;

/// <summary>After a talk that went wrong (NL: <i>Het ging niet goed</i>; domain §7.3): four small steps, and nothing is stored or sent by them.</summary>
[Route("het-ging-niet-goed"), AtMySchools]
public sealed class WentWrongController(IntervisieDb db, NationalNumbers numbers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View("WentWrong", await new SafetyReading(db, numbers).ForAsync(User.Id(), stop));
}
