using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Safety;

/// <summary>After a talk that went wrong (NL: <i>Het ging niet goed</i>; domain §7.3): four small steps, and nothing is stored or sent by them.</summary>
[Route("het-ging-niet-goed"), AtMySchools]
public sealed class WentWrongController(IntervisieDb db, NationalNumbers numbers) : Controller
{
    /// <summary>Whom one needs first after such a talk.</summary>
    private static readonly List<SafetyContactKind> Order = [SafetyContactKind.Coach, SafetyContactKind.Confidant, SafetyContactKind.Aggression, SafetyContactKind.ChildProtection];

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var help = await new SafetyReading(db, numbers).ForAsync(User.Id(), stop);

        return View("WentWrong", help with { Schools = [.. help.Schools.Select(s => s with { Contacts = [.. s.Contacts.OrderBy(c => Order.IndexOf(c.Kind))] })] });
    }
}
