using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Visibility;

/// <summary>The whole table behind every «Wie kan dit zien?».</summary>
[AllowAnonymous, Route("wie-ziet-wat")]
public sealed class VisibilityController : Controller
{
    [HttpGet]
    public IActionResult Index() => View();
}
