using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>What can be wrong with an account, with what to do, in the language of who makes it.</summary>
public sealed class IdentityWords(IStringLocalizer<Texts> text) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Error(
        nameof(PasswordTooShort), text["Kies een wachtwoord van minstens {0} tekens. Een zin die je makkelijk onthoudt, is prima.", length]);

    public override IdentityError DuplicateEmail(string email) => Error(
        nameof(DuplicateEmail), text["Er is al een account met dit e-mailadres. Meld je daarmee aan."]);

    public override IdentityError DuplicateUserName(string userName) => Error(
        nameof(DuplicateUserName), text["Er is al een account met dit e-mailadres. Meld je daarmee aan."]);

    public override IdentityError InvalidEmail(string? email) => Error(
        nameof(InvalidEmail), text["Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties."]);

    public override IdentityError InvalidUserName(string? userName) => Error(
        nameof(InvalidUserName), text["Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties."]);

    public override IdentityError DefaultError() => Error(
        nameof(DefaultError), text["Dit lukte niet. Probeer het opnieuw."]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
