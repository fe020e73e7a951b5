using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Groups;

/// <summary>Opening a group, for who facilitates or administrates at a school; an administrator asks a facilitator and does not come in.</summary>
[Route("groepen"), AtMySchools]
public sealed class OpeningsController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private const string Prefix = nameof(OpeningPage.Form);

    private readonly OpeningReading _reading = new(db, text);

    [HttpGet("nieuw")]
    public async Task<IActionResult> New(Guid? school, CancellationToken stop)
    {
        var form = new OpeningForm { SchoolId = school };

        return await RefuseAsync(form, stop) is { } refusal ? refusal : View(await PageAsync(form, stop));
    }

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = Prefix)] OpeningForm form, CancellationToken stop)
    {
        if (await RefuseAsync(form, stop) is { } refusal)
        {
            return refusal;
        }

        var page = await PageAsync(form, stop);
        await CheckAsync(page, stop);

        if (ModelState.IsValid && await OpensAsync(form, page.School!, stop))
        {
            TempData["Flash"] = text["De groep «{0}» is begonnen.", form.Name!.Trim()].Value;

            return Redirect(page.School!.Facilitators is null ? "~/groep" : "~/school");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("New", page);
    }

    /// <summary>Who may open none is refused; the only school somebody may open one at need not be chosen.</summary>
    private async Task<IActionResult?> RefuseAsync(OpeningForm form, CancellationToken stop)
    {
        var schools = await _reading.SchoolsOfAsync(User.Id(), stop);
        form.SchoolId ??= schools is [var only] ? only.Id : null;

        return form.SchoolId is { } id && schools.All(s => s.Id != id) && !db.Boundary.Holds(id) ? NotFound()
            : schools.Count == 0 || (form.SchoolId is { } own && schools.All(s => s.Id != own)) ? Forbid()
            : null;
    }

    private async Task<OpeningPage> PageAsync(OpeningForm form, CancellationToken stop) =>
        await _reading.PageAsync(User.Id(), form, await _reading.SchoolsOfAsync(User.Id(), stop), stop);

    private async Task CheckAsync(OpeningPage page, CancellationToken stop)
    {
        var (form, school) = (page.Form, page.School);

        if (school is null)
        {
            // The rest is asked once the school is known.
            ModelState.Clear();
            ModelState.AddModelError($"{Prefix}.SchoolId", text["Kies eerst bij welke school de groep hoort."]);
            return;
        }

        if (school.Facilitators?.Any(f => f.Value.Length > 0 && f.Value == form.FacilitatorId?.ToString()) == false)
        {
            ModelState.AddModelError($"{Prefix}.FacilitatorId", text["Kies een gespreksleider van je school."]);
        }

        if (form.MemberIds.Exists(id => school.Teachers.All(t => t.Id != id)))
        {
            ModelState.AddModelError($"{Prefix}.MemberIds", text["Kies leden uit de lijst. Van een andere school nodig je ze later uit."]);
        }

        var name = form.Name?.Trim();

        if (await db.Groups.AnyAsync(g => g.SchoolId == school.Id && g.Name == name, stop))
        {
            ModelState.AddModelError($"{Prefix}.Name", text["Er is bij deze school al een groep met deze naam. Kies een andere naam."]);
        }
    }

    private async Task<bool> OpensAsync(OpeningForm form, OpeningSchool school, CancellationToken stop)
    {
        try
        {
            var now = clock.GetUtcNow();
            var contacts = await db.SafetyContacts.Where(c => c.SchoolId == school.Id).ToListAsync(stop);
            var group = PeerGroup.Open(form.Name!, await db.Schools.SingleAsync(s => s.Id == school.Id, stop), contacts, now);
            var facilitator = school.Facilitators is null ? User.Id() : form.FacilitatorId;
            group.EntrustTo(await db.People.SingleAsync(p => p.Id == facilitator, stop), now);

            foreach (var member in await db.People.Where(p => form.MemberIds.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(stop))
            {
                group.Admit(member, now);
            }

            db.Groups.Add(group);
            await db.SaveChangesAsync(stop);

            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(school.Missing.Count > 0 ? string.Empty : $"{Prefix}.MemberIds", text.Why(rule));

            return false;
        }
    }
}
