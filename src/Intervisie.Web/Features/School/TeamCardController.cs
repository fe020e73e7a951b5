using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>The card with which a team fills the page in 45 minutes (NL: <i>teamkaart</i>), to print.</summary>
[Route("scholen/{schoolId:guid}/teamkaart")]
[AtSchool]
public sealed class TeamCardController(IntervisieDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid schoolId, CancellationToken stop) =>
        View(new TeamCardPage(schoolId, (await db.Schools.AsNoTracking().SingleAsync(stop)).Name));
}

/// <summary>Whose card it is.</summary>
public sealed record TeamCardPage(Guid SchoolId, string SchoolName)
{
    /// <summary>What the team does, and for how many minutes.</summary>
    public static readonly IReadOnlyList<CardStep> Steps =
    [
        new(5, "Aankomen. Ieder zegt één woord over het contact met ouders."),
        new(10, "Ieder schrijft per kop één zin. Nog niet overleggen."),
        new(15, "Vergelijken. Waar denken we verschillend?"),
        new(10, "Kiezen en opschrijven: dit spreken we af."),
        new(5, "Wie zet het op de pagina, en wanneer kijken we terug?"),
    ];
}

/// <summary>One step of the card.</summary>
public sealed record CardStep(int Minutes, string Sentence);
