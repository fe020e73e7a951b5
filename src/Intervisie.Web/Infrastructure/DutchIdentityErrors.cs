using Microsoft.AspNetCore.Identity;

namespace Intervisie.Web.Infrastructure;

/// <summary>What can be wrong with an account, in Dutch and with what to do.</summary>
public sealed class DutchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Error(
        nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens. Een zin die je makkelijk onthoudt, is prima.");

    public override IdentityError DuplicateEmail(string email) => Error(
        nameof(DuplicateEmail), "Er is al een account met dit e-mailadres. Meld je daarmee aan.");

    public override IdentityError DuplicateUserName(string userName) => Error(
        nameof(DuplicateUserName), "Er is al een account met dit e-mailadres. Meld je daarmee aan.");

    public override IdentityError InvalidEmail(string? email) => Error(
        nameof(InvalidEmail), "Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties.");

    public override IdentityError InvalidUserName(string? userName) => Error(
        nameof(InvalidUserName), "Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties.");

    public override IdentityError DefaultError() => Error(
        nameof(DefaultError), "Dit lukte niet. Probeer het opnieuw.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
