using System.Reflection;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Development;

/// <summary>Development: every component of the site in both schemes, with the code that makes it (NL: <i>stijl</i>).</summary>
[DevelopmentOnly, Route("stijl")]
public sealed class StyleController : Controller
{
    private const string End = ".cshtml";

    private static readonly string Start = $"{typeof(Program).Assembly.GetName().Name}.Features.Development.Samples._";

    [HttpGet]
    public IActionResult Index() => View("Style/Index", new StylePage(Samples()));

    /// <summary>The samples are views of their own and lie in the assembly as text too, so that the code on the page is the code that drew it.</summary>
    private static IReadOnlyList<Sample> Samples()
    {
        var assembly = Assembly.GetExecutingAssembly();

        return
        [
            .. from resource in assembly.GetManifestResourceNames()
               where resource.StartsWith(Start, StringComparison.Ordinal)
               orderby resource
               let name = resource[Start.Length..^End.Length]
               select new Sample(name, Read(assembly, resource)),
        ];
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);

        // What a sample needs to be a view is not what there is to see.
        return string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith("@model", StringComparison.Ordinal) && !line.StartsWith("@using", StringComparison.Ordinal))).Trim();
    }
}
