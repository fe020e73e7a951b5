using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Infrastructure.TagHelpers;
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
        new Device(HttpContext).MakeOwn(isOwn: false);

        // The browser forgets too: by this header where the connection is trusted, and by script on the page that follows.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        TempData[BodyTagHelper.Forget] = true;

        return Redirect("/aanmelden");
    }
}
