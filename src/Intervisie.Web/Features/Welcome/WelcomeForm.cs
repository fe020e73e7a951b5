using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intervisie.Web.Features.Welcome;

/// <summary>What somebody who was invited fills in: a name, a password, and for a teacher the year. The first administrator an address too.</summary>
public sealed class WelcomeForm
{
    [Required(ErrorMessage = "Vul je voornaam in.")]
    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Given { get; set; } = string.Empty;

    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Particle { get; set; }

    [Required(ErrorMessage = "Vul je achternaam in.")]
    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Family { get; set; } = string.Empty;

    /// <summary>Asked of the first administrator alone; who was invited has the address of the invitation.</summary>
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress), MailAddress]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Kies een wachtwoord.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Asked of teachers.</summary>
    public TeachingYear? Year { get; set; }

    [BindNever]
    public WelcomeInvitation? Invited { get; set; }

    /// <summary>A method, for a property would be read and judged before the form is.</summary>
    public PersonName ReadName() => new(Given, Particle, Family);

    public WelcomeForm For(WelcomeInvitation invited)
    {
        Invited = invited;

        return this;
    }

    /// <summary>With what the school knows filled in.</summary>
    public static WelcomeForm Empty(WelcomeInvitation invited, PersonName? name) =>
        new WelcomeForm { Given = name?.Given ?? string.Empty, Particle = name?.Particle, Family = name?.Family ?? string.Empty }.For(invited);
}

/// <summary>For the how many-th year somebody stands before a class.</summary>
public enum TeachingYear
{
    First = 1,
    Second = 2,
    Third = 3,
    Longer = 4,
}
