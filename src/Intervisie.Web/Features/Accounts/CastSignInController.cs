using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Accounts;

/// <summary>Development: one click to be one of the cast.</summary>
[DevelopmentOnly, AllowAnonymous, Route("aanmelden/als")]
public sealed class CastSignInController(SignInManager<Person> signIn) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid personId, string? terug)
    {
        var person = await signIn.UserManager.FindByIdAsync(personId.ToString());

        if (person is null)
        {
            return NotFound();
        }

        await signIn.SignInAsync(person, isPersistent: false);

        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/");
    }
}
