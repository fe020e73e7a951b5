using Intervisie.Core.People;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Accounts;

/// <summary>Signing in with an e-mail address and a password.</summary>
[AllowAnonymous, Route("aanmelden")]
public sealed class SignInController(SignInManager<Person> signIn, IServiceProvider services, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string? terug) => User.Identity?.IsAuthenticated == true
        ? LocalRedirect(Local(terug))
        : View(await WithCast(new SignInForm { Terug = terug }));

    [HttpPost, EnableRateLimiting(Infrastructure.Throttling.SignIn)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (ModelState.IsValid)
        {
            if (await TryAsync(form))
            {
                return LocalRedirect(Local(form.Terug));
            }

            // The same for a wrong address, a wrong password and an account that waits, so that it tells nobody who has an account.
            ModelState.AddModelError(
                nameof(form.Password), text["E-mailadres en wachtwoord passen niet bij elkaar. Probeer het nog eens. Na acht keer moet je tien minuten wachten."]);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View(nameof(New), await WithCast(form));
    }

    /// <summary>Takes as long for a stranger as for somebody with an account, so that the time tells nothing either.</summary>
    private async Task<bool> TryAsync(SignInForm form)
    {
        var people = signIn.UserManager;
        var person = await people.FindByEmailAsync(form.Email);

        if (person is null || await people.IsLockedOutAsync(person))
        {
            people.PasswordHasher.HashPassword(person!, form.Password);
            return false;
        }

        return (await signIn.PasswordSignInAsync(person, form.Password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
    }

    private async Task<SignInForm> WithCast(SignInForm form)
    {
        // Registered in Development only; elsewhere there is no such source.
        form.Cast = services.GetService<DemoCastList>() is { } cast ? await cast.ReadAsync() : [];

        return form;
    }

    private string Local(string? path) => Url.IsLocalUrl(path) ? path : "/";
}
