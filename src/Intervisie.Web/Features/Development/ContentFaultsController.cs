using Intervisie.Web.Content;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Development;

/// <summary>Development: what is wrong with the content, for who is writing it. Shown in the place of every page under Leren until it is mended.</summary>
[DevelopmentOnly, Route(Address)]
public sealed class ContentFaultsController(ContentShelf shelf) : Controller
{
    /// <summary>Whose pages it stands in for.</summary>
    public const string Shadowed = "/leren";

    public const string Path = $"/{Address}";

    private const string Address = "inhoudsfouten";

    [HttpGet]
    public IActionResult Index()
    {
        if (shelf.Faults.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        return View(new ContentFaultsPage([.. shelf.Faults.Select(fault => new ContentFaultRow($"{fault.File}:{fault.Line}", fault.What))]));
    }
}
