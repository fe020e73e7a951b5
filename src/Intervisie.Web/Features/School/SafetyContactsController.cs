using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>The four people or numbers that teachers can reach (NL: <i>veiligheidscontacten</i>); saving them says that they are right today.</summary>
[Route("scholen/{schoolId:guid}/veiligheidscontacten")]
[AtSchool(Role.SchoolAdmin)]
public sealed class SafetyContactsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(CancellationToken stop)
    {
        var contacts = await db.SafetyContacts.AsNoTracking().ToListAsync(stop);

        return View(await PageOf(SafetyContactsForm.Of(contacts), contacts, stop));
    }

    [HttpPost]
    public Task<IActionResult> Update(SafetyContactsForm form, CancellationToken stop) => db.AfterClashAsync(() => SaveAsync(form, stop));

    private async Task<IActionResult> SaveAsync(SafetyContactsForm form, CancellationToken stop)
    {
        var contacts = await db.SafetyContacts.ToListAsync(stop);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Edit", await PageOf(form, contacts, stop));
        }

        var school = await db.Schools.SingleAsync(stop);
        form.Contacts.ForEach(typed => Set(school, typed, contacts.Find(c => c.Kind == typed.Kind)));
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = (form.Contacts.Exists(c => c.IsEmpty)
            ? text["Bewaard. Er is nog een contact leeg; tot het er staat, kan er geen groep beginnen."]
            : text["Bewaard, en vandaag nagekeken. Iedereen van je school ziet ze nu."]).Value;

        return Redirect($"~/scholen/{school.Id}");
    }

    private void Set(Core.Schools.School school, SafetyContactForm typed, SafetyContact? there)
    {
        var today = SchoolTime.DateOf(clock.GetUtcNow());

        if (typed.IsEmpty)
        {
            // A number that nobody answers any more is worse than none: it can be taken away.
            db.SafetyContacts.RemoveRange(there is null ? [] : [there]);
        }
        else if (there is null)
        {
            db.SafetyContacts.Add(SafetyContact.Of(school, typed.Kind, typed.ToFacts(), today));
        }
        else
        {
            there.Set(typed.ToFacts(), today);
        }
    }

    private async Task<SafetyContactsPage> PageOf(SafetyContactsForm form, List<SafetyContact> contacts, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);
        form.Contacts.ForEach(typed => typed.CheckedOn = contacts.Find(c => c.Kind == typed.Kind)?.CheckedOn);

        return new(school.Id, school.Name, form);
    }
}
