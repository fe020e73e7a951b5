using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Welcome;

/// <summary>Makes an account of an invitation (NL: <i>account maken</i>); what is wrong with it stands at its field.</summary>
internal sealed class Registration(IntervisieDb db, UserManager<Person> people, IStringLocalizer<Texts> text, ModelStateDictionary faults)
{
    /// <summary>The account, its appointment and the used link are saved together: Identity saves the same context.</summary>
    public async Task<Person?> RegisterAsync(WelcomeForm form, FoundInvitation found, DateTimeOffset now, CancellationToken stop)
    {
        var person = Person.Register(form.ReadName(), found.Invitation.Email ?? form.Email!.Trim(), now);

        if (!await IsGoodPassword(person, form))
        {
            return null;
        }

        try
        {
            var result = await GroupRefusal.KeepingReasonAsync(found.Invitation.GroupId is not null, async () =>
            {
                await db.AcceptAsync(found.Invitation, person, RoleOf(form, found), now, stop);

                return await people.CreateAsync(person, form.Password);
            });
            result.Errors.ToList().ForEach(e => faults.AddModelError(nameof(form.Email), e.Description));

            return result.Succeeded ? person : null;
        }
        catch (RuleBrokenException rule)
        {
            faults.AddModelError(string.Empty, text.Why(rule));

            return null;
        }
    }

    private static Role RoleOf(WelcomeForm form, FoundInvitation found) =>
        !found.Shown.AsksYear ? found.Invitation.Role : form.Year == TeachingYear.Longer ? Role.Member : Role.Starter;

    private async Task<bool> IsGoodPassword(Person person, WelcomeForm form)
    {
        foreach (var validator in people.PasswordValidators)
        {
            var result = await validator.ValidateAsync(people, person, form.Password);
            result.Errors.ToList().ForEach(e => faults.AddModelError(nameof(form.Password), e.Description));
        }

        return faults.IsValid;
    }
}
