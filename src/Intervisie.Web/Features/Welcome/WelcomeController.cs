using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Welcome;

/// <summary>Accepting an invitation: a new account in two minutes, or another part for who has one. A link works once.</summary>
[AllowAnonymous, Route("welkom/{token}"), EnableRateLimiting(Throttling.SignIn)]
public sealed class WelcomeController(IntervisieDb db, SignInManager<Person> signIn, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    [HttpGet]
    public async Task<IActionResult> New(string token, CancellationToken stop) => await db.InvitationAsync(token, clock.GetUtcNow(), stop) switch
    {
        null => Gone(),
        { } found when Otherwise(found) is { } page => page,
        { } found => View("Welcome", WelcomeForm.Empty(found.Shown, found.Invitation.Name)),
    };

    [HttpPost]
    public async Task<IActionResult> Create(string token, WelcomeForm form, CancellationToken stop)
    {
        if (await db.InvitationAsync(token, clock.GetUtcNow(), stop) is not { } found)
        {
            return Gone();
        }

        if (found.Holder is { } holder && IsSignedIn && holder.Id == User.Id())
        {
            return await JoinAsync(found, holder, stop);
        }

        if (Otherwise(found) is { } page)
        {
            return page;
        }

        Check(form, found.Shown);

        if (ModelState.IsValid && await new Registration(db, signIn.UserManager, text, ModelState).RegisterAsync(form, found, clock.GetUtcNow(), stop) is { } person)
        {
            await signIn.SignInAsync(person, isPersistent: false);

            return Redirect(found.Invitation.SchoolId is null ? "~/" : "~/welkom/begin");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Welcome", form.For(found.Shown));
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;

        return View("Gone");
    }

    /// <summary>What the holder of an account sees, and who is signed in as somebody else. None for who makes an account.</summary>
    private ViewResult? Otherwise(FoundInvitation found) => found switch
    {
        { Holder: { } holder } when IsSignedIn && holder.Id == User.Id() => View("Join", found.Shown),
        { Invitation.Email: not null } when IsSignedIn => View("SomebodyElse", found.Shown),
        { Holder: not null } => View("SignInFirst", found.Shown),
        _ => null,
    };

    private async Task<IActionResult> JoinAsync(FoundInvitation found, Person holder, CancellationToken stop)
    {
        try
        {
            await GroupRefusal.KeepingReasonAsync(found.Invitation.GroupId is not null, async () =>
            {
                await db.AcceptAsync(found.Invitation, holder, found.Invitation.Role, clock.GetUtcNow(), stop);

                return await db.SaveChangesAsync(stop);
            });
        }
        catch (RuleBrokenException rule)
        {
            ModelState.Clear();
            ModelState.AddModelError(string.Empty, text.Why(rule));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Join", found.Shown);
        }

        await signIn.RefreshSignInAsync(holder);
        TempData["Flash"] = text["Je doet mee."].Value;

        return Redirect(found.Invitation.GroupId is null ? "~/" : "~/groep");
    }

    private void Check(WelcomeForm form, WelcomeInvitation invited)
    {
        if (invited.Email is null && string.IsNullOrWhiteSpace(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), text["Vul je e-mailadres in."]);
        }

        if (invited.AsksYear && (form.Year is null || !Enum.IsDefined(form.Year.Value)))
        {
            ModelState.AddModelError(nameof(form.Year), text["Kies het hoeveelste jaar je voor de klas staat."]);
        }
    }
}
