using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Welcome;

/// <summary>Typing the code of a school: it opens nothing, but sends an invitation to a work address. Right or wrong, the answer is the same.</summary>
[AllowAnonymous, Route("welkom")]
public sealed class CodesController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    [HttpGet]
    public IActionResult New() => View("Code", new CodeForm());

    [HttpGet("mail")]
    public IActionResult Details() => View("LookInMail");

    [HttpPost, EnableRateLimiting(Throttling.SignIn)]
    public async Task<IActionResult> Create(CodeForm form, CancellationToken stop)
    {
        if (!IsSignedIn && string.IsNullOrWhiteSpace(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), text["Vul je werkadres in. Daar gaat de uitnodiging heen."]);
        }

        if (ModelState.IsValid && await TryAsync(form, stop) is { } next)
        {
            return next;
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Code", form);
    }

    private async Task<IActionResult?> TryAsync(CodeForm form, CancellationToken stop)
    {
        try
        {
            return await db.AfterClashAsync(() => UseAsync(form, stop));
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(nameof(form.Code), text.Why(rule));

            return null;
        }
    }

    private async Task<IActionResult> UseAsync(CodeForm form, CancellationToken stop)
    {
        var me = IsSignedIn ? await db.People.SingleAsync(p => p.Id == User.Id(), stop) : null;

        if (await db.OpenCodeAsync(form.Code, clock.GetUtcNow(), stop) is not { } code)
        {
            return Redirect("~/welkom/mail");
        }

        db.StayWithin(SchoolBoundary.Around([code.SchoolId]));

        return me is not null && await db.AppointmentsOf(me.Id).AnyAsync(a => a.SchoolId == code.SchoolId, stop)
            ? await JoinAsync(code, me, stop)
            : await InviteAsync(code, me?.Email ?? form.Email!.Trim().ToLowerInvariant(), stop);
    }

    private async Task<IActionResult> JoinAsync(JoinCode code, Person me, CancellationToken stop)
    {
        if (code.GroupId is not { } groupId)
        {
            TempData["Flash"] = text["Je hoort al bij deze school. Je hoeft niets te doen."].Value;

            return Redirect("~/");
        }

        if (!await db.Memberships.AnyAsync(m => m.GroupId == groupId && m.PersonId == me.Id && m.LeftAt == null, stop))
        {
            code.Use(clock.GetUtcNow());
            await GroupRefusal.KeepingReasonAsync(isForGroup: true, () => db.AdmitEqualAsync(groupId, me, clock.GetUtcNow(), stop));
        }

        TempData["Flash"] = text["Je zit nu in de groep."].Value;

        return Redirect("~/groep");
    }

    /// <summary>An address that is not of this school gets nothing, nor somebody a code is not for; they hear the same.</summary>
    private async Task<IActionResult> InviteAsync(JoinCode code, string email, CancellationToken stop)
    {
        if (await db.Schools.SingleAsync(stop) is var school && school.HasMail(email) && (code.GroupId is null || await db.IsForEqualAsync(email, stop)))
        {
            var outcome = await db.InviteAsync([new(email.ToLowerInvariant(), name: null, Role.Member)], code.SchoolId, code.GroupId, clock.GetUtcNow(), stop);

            if (outcome is [InvitationOutcome.Invited])
            {
                code.Use(clock.GetUtcNow());
                await db.SaveChangesAsync(stop);
            }
        }

        return Redirect("~/welkom/mail");
    }
}
