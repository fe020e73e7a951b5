using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>The page of a school (NL: <i>school</i>), for everybody who works there; more of it for who looks after it and for who leads it.</summary>
[Route("scholen/{schoolId:guid}")]
[AtSchool]
public sealed class SchoolController(IntervisieDb db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid schoolId, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);
        var promise = await db.PromiseOfAsync(schoolId, stop);

        return View(new SchoolPage(schoolId, school.Name)
        {
            Administration = HttpContext.IsHere(Role.SchoolAdmin) ? await AdministrationOf(school, promise, stop) : null,
            Leading = HttpContext.IsHere(Role.Leadership) ? await LeadingOf(schoolId, promise, stop) : null,
        });
    }

    private async Task<AdministrationPart> AdministrationOf(Core.Schools.School school, SchoolPromise? promise, CancellationToken stop)
    {
        var texts = (await db.PolicyPages.AsNoTracking().SingleOrDefaultAsync(stop))?.Texts;
        var contacts = await db.SafetyContacts.AsNoTracking().ToListAsync(stop);

        return new(
            [
                new("De gegevens van je school", "Regio, locaties en wie je vragen over privacy beantwoordt.", "gegevens", school.PrivacyContact is not null),
                new("De veiligheidscontacten", "Pas als alle vier er staan, kan er een groep beginnen.", "veiligheidscontacten", SafetyContact.MissingFrom(contacts).Count == 0),
                new("De mensen", "Nodig collega’s uit, en zeg wie wat is.", "mensen", await db.Appointments.AnyAsync(a => a.EndedAt == null && a.Role != Role.SchoolAdmin, stop)),
                new("Zo werken wij met ouders", "Vier koppen, samen met je team gevuld.", "ouders", texts is { } t && Enum.GetValues<PolicyHeading>().All(t.ContainsKey)),
                new("De voorwaarden", "Een leidinggevende vult ze in en tekent.", "voorwaarden", promise is not null),
            ],
            await db.GroupsOf(school.Id).Select(g => g.Name).Order().ToListAsync(stop));
    }

    private async Task<LeadingPart> LeadingOf(Guid schoolId, SchoolPromise? promise, CancellationToken stop) => new(
        await db.GroupsOf(schoolId).AnyAsync(stop),
        [.. PromiseLine.All.Select(l => new PromiseStateRow(l.Promise, promise?.Answers.ContainsKey(l.Key) == true))],
        TallyPart.Of(await db.ChecksOfAsync(schoolId, SchoolYear.Of(SchoolTime.DateOf(clock.GetUtcNow())), stop)));
}
