using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
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

    /// <summary>Where somebody ends up who shortens the address.</summary>
    [HttpGet]
    public IActionResult Index() => Redirect("~/groep");

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

        if (ModelState.IsValid && await OpensAsync(form, page.School!, stop) is { } group)
        {
            TempData["Flash"] = (form.MemberIds.Count > 0
                ? text["De groep «{0}» is begonnen. De uitnodigingen worden zo verstuurd: je collega’s kiezen zelf of ze meedoen.", group.Name]
                : text["De groep «{0}» is begonnen.", group.Name]).Value;

            return Redirect(page.School!.Facilitators is null ? $"~/groepen/{group.Id}/uitnodigingen" : "~/school");
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

        if (form.MemberIds.Distinct().Count() > PeerGroup.MaxMembers)
        {
            ModelState.AddModelError($"{Prefix}.MemberIds", text["Kies hooguit {0} collega’s. Wil je meer mensen vragen? Begin dan een tweede groep.", PeerGroup.MaxMembers]);
        }

        if (await db.HasGroupNamedAsync(school.Id, form.Name, except: null, stop))
        {
            ModelState.AddModelError($"{Prefix}.Name", text["Er is bij deze school al een groep met deze naam. Kies een andere naam."]);
        }
    }

    /// <returns>The group; none when a rule refused, which then stands at the field.</returns>
    private async Task<PeerGroup?> OpensAsync(OpeningForm form, OpeningSchool school, CancellationToken stop)
    {
        try
        {
            var now = clock.GetUtcNow();
            var contacts = await db.SafetyContacts.Where(c => c.SchoolId == school.Id).ToListAsync(stop);
            var group = PeerGroup.Open(form.Name!, await db.Schools.SingleAsync(s => s.Id == school.Id, stop), contacts, now);
            var facilitator = school.Facilitators is null ? User.Id() : form.FacilitatorId;
            group.EntrustTo(await db.People.SingleAsync(p => p.Id == facilitator, stop), now);
            db.Groups.Add(group);

            // Nobody is put into a group: who was ticked is asked.
            await db.InviteAsync(await TickedAsync(form, stop), school.Id, group.Id, now, stop);
            await db.SaveChangesAsync(stop);

            return group;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(school.Missing.Count > 0 ? string.Empty : $"{Prefix}.{(school.Facilitators is null ? nameof(form.Name) : nameof(form.FacilitatorId))}", text.Why(rule));

            return null;
        }
    }

    private async Task<List<InvitedColleague>> TickedAsync(OpeningForm form, CancellationToken stop)
    {
        var people = await db.People.AsNoTracking().Where(p => form.MemberIds.Contains(p.Id) && p.Email != null).OrderBy(p => p.Id).ToListAsync(stop);

        return [.. people.Select(p => new InvitedColleague(p.Email!, p.Name, Role.Member))];
    }
}
