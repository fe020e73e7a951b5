using Intervisie.Core.Coaching;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>Who guides a teacher of this school.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/{personId:guid}/begeleiding")]
public sealed class CoachesController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string Field = "NewCoach.CoachId";

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, Guid personId, [Bind(Prefix = "NewCoach")] CoachForm form, CancellationToken stop)
    {
        if (await db.ColleaguePageAsync(schoolId, personId, stop) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid && (!page.Teaches || !page.CoachesToAdd.Any(c => c.Id == form.CoachId)))
        {
            ModelState.AddModelError(Field, text["Kies een coach van je school. Een coach begeleidt alleen wie hier lesgeeft."]);
        }

        if (!ModelState.IsValid || !await this.SavesAsync(db, Field, () => BeginAsync(schoolId, personId, form.CoachId!.Value, stop)))
        {
            return this.Again(page with { NewCoach = form });
        }

        TempData["Flash"] = text["De begeleiding is vastgelegd."].Value;

        return Redirect($"~/{page.Path}");
    }

    [HttpPost("{id:guid}/beeindigen")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid personId, Guid id, CancellationToken stop)
    {
        var relation = db.CoachingRelations.Where(c => c.Id == id && c.StarterId == personId && c.SchoolId == schoolId && c.EndedAt == null);

        if (!await relation.AnyAsync(stop) || await db.ColleagueAsync(schoolId, personId, stop) is null)
        {
            return NotFound();
        }

        await db.EndCoachingAsync(relation, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["De begeleiding is gestopt. Wat gedeeld was, ziet de coach niet meer."].Value;

        return Redirect($"~/scholen/{schoolId}/mensen/{personId}");
    }

    private async Task BeginAsync(Guid schoolId, Guid starterId, Guid coachId, CancellationToken stop)
    {
        if (await db.CoachingRelations.AnyAsync(c => c.StarterId == starterId && c.CoachId == coachId && c.SchoolId == schoolId && c.EndedAt == null, stop))
        {
            return;
        }

        var people = await db.PeopleOf(schoolId).Where(p => p.Id == starterId || p.Id == coachId).ToDictionaryAsync(p => p.Id, stop);
        db.CoachingRelations.Add(CoachingRelation.Between(people[coachId], people[starterId], await db.Schools.SingleAsync(stop), clock.GetUtcNow()));
    }
}
