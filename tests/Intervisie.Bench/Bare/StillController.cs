using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Bench.Bare;

/// <summary>A page that asks nothing of anybody.</summary>
public sealed class StillController(BareText text) : Controller
{
    public const string Path = "/stil";

    [HttpGet(Path)]
    public IActionResult Index() => View("/Bare/Page.cshtml", text);
}
