using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>A colleague leaves the school (NL: <i>vertrek</i>): everything here ends, and they keep thirty days to take along what is theirs.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/{personId:guid}/vertrek")]
public sealed class DeparturesController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, Guid personId, CancellationToken stop)
    {
        if (await db.ColleagueAsync(schoolId, personId, stop) is not { } person)
        {
            return NotFound();
        }

        if (!await this.SavesAsync(db, string.Empty, () => LeaveAsync(schoolId, personId, stop)))
        {
            return this.Again((await db.ColleaguePageAsync(schoolId, personId, stop))!);
        }

        TempData["Flash"] = text["{0} hoort niet meer bij je school.", ShownName.InFull(person).Text].Value;

        return Redirect(person.Id == User.Id() ? "~/" : $"~/scholen/{schoolId}/mensen");
    }

    /// <summary>Who was let go a moment ago by another administrator is gone already.</summary>
    private async Task LeaveAsync(Guid schoolId, Guid personId, CancellationToken stop)
    {
        if (await db.ColleagueAsync(schoolId, personId, stop) is { } person)
        {
            await db.LeaveSchoolAsync(person, schoolId, clock.GetUtcNow(), stop);
        }
    }
}
