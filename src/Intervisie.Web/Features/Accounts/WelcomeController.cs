using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Intervisie.Web.Features.Accounts;

/// <summary>The link printed at the first start: it works once, and makes the first administrator.</summary>
[AllowAnonymous, Route("welkom/{token}"), EnableRateLimiting(Infrastructure.Throttling.SignIn)]
public sealed class WelcomeController(IntervisieDb db, SignInManager<Person> signIn, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string token) =>
        await FindAsync(token) is null ? NotFound() : View("Welcome", new WelcomeForm());

    [HttpPost]
    public async Task<IActionResult> Create(string token, WelcomeForm form)
    {
        var invitation = await FindAsync(token);

        if (invitation is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();

        if (ModelState.IsValid && await RegisterAsync(form, invitation, now) is { } person)
        {
            await signIn.SignInAsync(person, isPersistent: false);

            return Redirect("/");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View("Welcome", form);
    }

    private Task<Invitation?> FindAsync(string token) => db.OpenInvitationAsync(token, clock.GetUtcNow(), HttpContext.RequestAborted);

    /// <summary>The account, its appointment and the used link are saved together: Identity saves the same context.</summary>
    private async Task<Person?> RegisterAsync(WelcomeForm form, Invitation invitation, DateTimeOffset now)
    {
        var person = Person.Register(new PersonName(form.Given, form.Particle, form.Family), form.Email, now);

        if (!await IsGoodPassword(person, form))
        {
            return null;
        }

        await db.AcceptAsync(invitation, person, invitation.Role, now, HttpContext.RequestAborted);
        var result = await signIn.UserManager.CreateAsync(person, form.Password);

        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(nameof(form.Email), error.Description);
        }

        return result.Succeeded ? person : null;
    }

    private async Task<bool> IsGoodPassword(Person person, WelcomeForm form)
    {
        foreach (var validator in signIn.UserManager.PasswordValidators)
        {
            var result = await validator.ValidateAsync(signIn.UserManager, person, form.Password);
            result.Errors.ToList().ForEach(e => ModelState.AddModelError(nameof(form.Password), e.Description));
        }

        return ModelState.IsValid;
    }
}
