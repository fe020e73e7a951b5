using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>Who assesses (NL: <i>beoordelaars</i>): a colleague gets an assessor, or a leader gets colleagues to assess. What two of them share ends in the same moment.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/{personId:guid}")]
public sealed class AssessorsController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string AssessorField = "NewAssessor.AssessorId";
    private const string PeopleField = "Assessing.People";

    /// <summary>Who assesses this colleague.</summary>
    [HttpPost("beoordeeld-door")]
    public async Task<IActionResult> Create(Guid schoolId, Guid personId, [Bind(Prefix = "NewAssessor")] AssessorForm form, CancellationToken stop)
    {
        if (await db.ColleaguePageAsync(schoolId, personId, stop) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid && !page.AssessorsToAdd.Any(a => a.Id == form.AssessorId))
        {
            ModelState.AddModelError(AssessorField, text["Kies een leidinggevende van je school. Alleen een leidinggevende kan beoordelen."]);
        }

        return await RecordAsync(page with { NewAssessor = form }, AssessorField, [(form.AssessorId ?? Guid.Empty, personId)], stop);
    }

    /// <summary>Whom this leader assesses.</summary>
    [HttpPost("beoordelaars")]
    public async Task<IActionResult> Update(Guid schoolId, Guid personId, [Bind(Prefix = "Assessing")] AssessedForm form, CancellationToken stop)
    {
        if (await db.ColleaguePageAsync(schoolId, personId, stop) is not { } page)
        {
            return NotFound();
        }

        var chosen = await ChosenAsync(page, form, stop);

        if (!page.Leads)
        {
            ModelState.AddModelError(string.Empty, text["Alleen een leidinggevende kan beoordelen. Geef deze collega eerst die rol."]);
        }
        else if (chosen.Count == 0)
        {
            ModelState.AddModelError(PeopleField, text["Kies minstens één collega die deze persoon beoordeelt."]);
        }

        return await RecordAsync(page with { Assessing = form }, PeopleField, [.. chosen.Select(id => (personId, id))], stop);
    }

    [HttpPost("beoordelaars/{id:guid}/beeindigen")]
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
    private async Task<List<Guid>> ChosenAsync(ColleaguePage page, AssessedForm form, CancellationToken stop)
    {
        var teachers = form.AllTeachers ? (await db.ColleaguesAsync(page.SchoolId, stop)).Where(c => c.Teaches).Select(c => c.Person.Id) : [];

        return [.. page.PeopleToAssess.Select(p => p.Id).Intersect(teachers.Concat(form.People))];
    }

    private async Task<IActionResult> RecordAsync(ColleaguePage page, string field, List<(Guid Assessor, Guid Assessed)> pairs, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        if (!ModelState.IsValid || !await this.SavesAsync(db, field, () => db.AssessAsync(page.SchoolId, pairs, now, stop)))
        {
            return this.Again(page);
        }

        TempData["Flash"] = db.HasParted(now) ? text["Vastgelegd. Wat ze samen deelden, is gestopt."].Value : text["Vastgelegd."].Value;

        return Redirect($"~/{page.Path}");
    }
}
