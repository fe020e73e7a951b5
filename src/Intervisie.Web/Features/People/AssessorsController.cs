using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>Whom a colleague assesses (NL: <i>beoordelaars</i>): recording it ends what the two share, in the same moment.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/{personId:guid}/beoordelaars")]
public sealed class AssessorsController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string Field = "Assessing.People";

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, Guid personId, [Bind(Prefix = "Assessing")] AssessorForm form, CancellationToken stop)
    {
        if (await db.ColleaguePageAsync(schoolId, personId, stop) is not { } page)
        {
            return NotFound();
        }

        var chosen = await ChosenAsync(schoolId, page, form, stop);

        if (chosen.Count == 0)
        {
            ModelState.AddModelError(Field, text["Kies minstens één collega die deze persoon beoordeelt."]);
        }

        if (!ModelState.IsValid || !await this.SavesAsync(db, Field, () => RecordAsync(schoolId, personId, chosen, stop)))
        {
            return this.Again(page with { Assessing = form });
        }

        TempData["Flash"] = text["Vastgelegd. Wat deze collega’s samen deelden, is gestopt."].Value;

        return Redirect($"~/{page.Path}");
    }

    [HttpPost("{id:guid}/beeindigen")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid personId, Guid id, CancellationToken stop)
    {
        var relation = await db.AssessorRelations.SingleOrDefaultAsync(r => r.Id == id && (r.AssessorId == personId || r.AssessedId == personId) && r.EndedAt == null, stop);

        if (relation is null || await db.ColleagueAsync(schoolId, personId, stop) is null)
        {
            return NotFound();
        }

        relation.End(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Deze beoordeling is gestopt. Wat eerder stopte, komt niet vanzelf terug."].Value;

        return Redirect($"~/scholen/{schoolId}/mensen/{personId}");
    }

    /// <summary>Of this school and not recorded yet.</summary>
    private async Task<List<Guid>> ChosenAsync(Guid schoolId, ColleaguePage page, AssessorForm form, CancellationToken stop)
    {
        var teachers = form.AllTeachers ? (await db.ColleaguesAsync(schoolId, stop)).Where(c => c.Teaches).Select(c => c.Person.Id) : [];

        return [.. page.PeopleToAssess.Select(p => p.Id).Intersect(teachers.Concat(form.People))];
    }

    private async Task RecordAsync(Guid schoolId, Guid assessorId, List<Guid> assessed, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var school = await db.Schools.SingleAsync(stop);
        var people = await db.PeopleOf(schoolId).Where(p => p.Id == assessorId || assessed.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        db.AssessorRelations.AddRange(assessed.Select(id => AssessorRelation.Between(people[assessorId], people[id], school, now)));
    }
}
