using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Safety;

/// <summary>Whom to call and what to do when a child or a teacher may not be safe (NL: <i>Zorgen om veiligheid</i>); for everybody.</summary>
[AllowAnonymous, Route("veiligheid"), AtMySchools]
public sealed class SafetyController(IntervisieDb db, NationalNumbers numbers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View(await new SafetyReading(db, numbers).ForAsync(User.Identity?.IsAuthenticated == true ? User.Id() : null, stop));
}
