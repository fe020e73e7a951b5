using Intervisie.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Accounts;

/// <summary>Leaving, on a laptop that others may use next.</summary>
[Route("afmelden")]
public sealed class SignOutController(SignInManager<Person> signIn) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        await signIn.SignOutAsync();

        return Redirect("/aanmelden");
    }
}
