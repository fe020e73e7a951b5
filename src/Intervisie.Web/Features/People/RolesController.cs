using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>What a colleague is at this school: another part, or one less. Who is signed in notices within a minute, without losing the page.</summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/{personId:guid}/rollen")]
public sealed class RolesController(IntervisieDb db, SignInManager<Person> signIn, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string Field = "NewRole.Role";

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, Guid personId, [Bind(Prefix = "NewRole")] RoleForm form, CancellationToken stop)
    {
        if (await db.ColleagueAsync(schoolId, personId, stop) is not { } person)
        {
            return NotFound();
        }

        if (ModelState.IsValid && !RoleWords.OfSchools.Contains(form.Role!.Value))
        {
            ModelState.AddModelError(Field, text["Kies een rol."]);
        }

        if (!ModelState.IsValid || !await this.SavesAsync(db, Field, () => AppointAsync(person, form.Role!.Value, schoolId, stop)))
        {
            return this.Again((await db.ColleaguePageAsync(schoolId, personId, stop))! with { NewRole = form });
        }

        TempData["Flash"] = text["{0} is nu {1}.", ShownName.InFull(person).Text, text[RoleWords.Of(form.Role!.Value)].Value].Value;

        return await GoOnAsync(schoolId, person);
    }

    [HttpPost("{id:guid}/beeindigen")]
    public async Task<IActionResult> Delete(Guid schoolId, Guid personId, Guid id, CancellationToken stop)
    {
        var parts = await db.Appointments.Where(a => a.PersonId == personId && a.SchoolId == schoolId && a.EndedAt == null).ToListAsync(stop);

        if (parts.Find(a => a.Id == id) is not { } part || await db.ColleagueAsync(schoolId, personId, stop) is not { } person)
        {
            return NotFound();
        }

        if (parts.Count == 1)
        {
            ModelState.AddModelError(Field, text["Dit is de enige rol van deze collega. Geef eerst een andere rol, of kies onderaan voor vertrek."]);
        }

        if (!ModelState.IsValid || !await this.SavesAsync(db, Field, () => EndAsync(id, stop)))
        {
            return this.Again((await db.ColleaguePageAsync(schoolId, personId, stop))!);
        }

        TempData["Flash"] = text["{0} is geen {1} meer.", ShownName.InFull(person).Text, text[RoleWords.Of(part.Role)].Value].Value;

        return await GoOnAsync(schoolId, person);
    }

    /// <summary>A starter who becomes an experienced teacher is not both.</summary>
    private async Task AppointAsync(Person person, Role role, Guid schoolId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var parts = await db.Appointments.Where(a => a.PersonId == person.Id && a.SchoolId == schoolId && a.EndedAt == null).ToListAsync(stop);

        if (parts.TrueForAll(a => a.Role != role))
        {
            parts.Where(a => role.Teaches() && a.Role.Teaches()).ToList().ForEach(a => a.End(now));
            db.Appointments.Add(Appointment.Of(person, role, schoolId, now));
        }
    }

    private async Task EndAsync(Guid id, CancellationToken stop) => await db.EndAsync(await db.Appointments.SingleAsync(a => a.Id == id, stop), clock.GetUtcNow(), stop);

    private async Task<IActionResult> GoOnAsync(Guid schoolId, Person person)
    {
        if (person.Id != User.Id())
        {
            return Redirect($"~/scholen/{schoolId}/mensen/{person.Id}");
        }

        await signIn.RefreshSignInAsync(person);

        // One may have put down one's own keys.
        return await db.AppointmentsOf(person.Id).AnyAsync(a => a.SchoolId == schoolId && a.Role == Role.SchoolAdmin)
            ? Redirect($"~/scholen/{schoolId}/mensen/{person.Id}")
            : Redirect("~/");
    }
}
