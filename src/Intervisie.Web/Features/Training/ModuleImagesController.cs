using Intervisie.Core.Training;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.StaticFiles;

namespace Intervisie.Web.Features.Training;

/// <summary>The pictures in the text of a module, from its own folder.</summary>
[Route("leren/{module}/beeld/{name}")]
public sealed class ModuleImagesController(TrainingLibrary library) : Controller
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    [HttpGet]
    public IActionResult Details(string module, string name) =>
        library.Find(module)?.ImageFile(name) is { } file && Types.TryGetContentType(file, out var type) ? PhysicalFile(file, type) : NotFound();
}
