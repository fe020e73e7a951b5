using System.Globalization;
using Intervisie.Core;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Settings;

/// <summary>Someone's own settings: language for the account, colours and trust for this device.</summary>
[Route("instellingen")]
public sealed class SettingsController(SignInManager<Person> signIn, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit()
    {
        var device = new Device(HttpContext);
        var person = await MeAsync();

        return View("Settings", new SettingsForm { Language = person.Language, Scheme = device.Scheme, IsOwnDevice = device.IsOwn });
    }

    [HttpPost]
    public async Task<IActionResult> Update(SettingsForm form)
    {
        var person = await MeAsync();
        person.Speak(form.Language);

        if (!(await signIn.UserManager.UpdateAsync(person)).Succeeded)
        {
            throw new RuleBrokenException("Je account is net ergens anders veranderd. Open de pagina opnieuw en kies nog een keer.");
        }

        await signIn.RefreshSignInAsync(person);

        var device = new Device(HttpContext);
        device.Choose(form.Scheme);
        device.MakeOwn(form.IsOwnDevice);
        HttpContext.Remember(form.Language);
        TempData["Flash"] = Languages.In(form.Language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, () => text["Je instellingen zijn bewaard."].Value);

        return Redirect("~/instellingen");
    }

    private async Task<Person> MeAsync() => (await signIn.UserManager.GetUserAsync(User))!;
}
