using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>The first step of setting a school up: what it is called and where it is (NL: <i>gegevens</i>).</summary>
[Route("scholen/{schoolId:guid}/gegevens")]
[AtSchool(Role.SchoolAdmin)]
public sealed class FactsController(IntervisieDb db, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);

        return View(new FactsPage(school.Id, school.Name, FactsForm.Of(school)));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid schoolId, FactsForm form, CancellationToken stop)
    {
        var school = await db.Schools.SingleAsync(stop);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Edit", new FactsPage(schoolId, school.Name, form));
        }

        school.Describe(form.ToFacts());
        await db.SaveChangesAsync(stop);

        var isNextOpen = SafetyContact.MissingFrom(await db.SafetyContacts.AsNoTracking().ToListAsync(stop)).Count > 0;
        TempData["Flash"] = (isNextOpen ? text["De gegevens zijn bewaard. Hierna komen de veiligheidscontacten."] : text["De gegevens zijn bewaard."]).Value;

        return Redirect(isNextOpen ? $"~/scholen/{schoolId}/veiligheidscontacten" : $"~/scholen/{schoolId}");
    }
}
