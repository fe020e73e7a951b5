using System.Text;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.People;

/// <summary>An example of a list of colleagues, to fill in (NL: <i>voorbeeldbestand</i>).</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/voorbeeld")]
public sealed class ExamplesController : Controller
{
    /// <summary>With semicolons, as a Dutch Excel opens it, and every kind of name in it.</summary>
    private const string List = """
        naam;e-mail;rol
        Anouk Jansen;a.jansen@jouwschool.test;starter
        Bas van den Berg;b.vandenberg@jouwschool.test;leraar
        Chantal de Wit-Bakker;c.dewit@jouwschool.test;gespreksleider
        Dirk in ’t Veld;d.intveld@jouwschool.test;coach
        Esra Yılmaz;e.yilmaz@jouwschool.test;schoolbeheerder
        Frans Smit;f.smit@jouwschool.test;leidinggevende

        """;

    [HttpGet]
    public IActionResult Details()
    {
        // Excel sees by the mark in front that it is UTF-8.
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(List.ReplaceLineEndings("\r\n"))];

        return File(bytes, "text/csv; charset=utf-8", "voorbeeld-collegas.csv");
    }
}
