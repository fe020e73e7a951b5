using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;

namespace Intervisie.Web.Features.Accounts;

/// <summary>The account of the first administrator.</summary>
public sealed class WelcomeForm
{
    /// <summary>As long as its column; PostgreSQL refuses more.</summary>
    private const int LongestEmail = 256;

    [Required(ErrorMessage = "Vul je voornaam in.")]
    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Given { get; set; } = string.Empty;

    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Particle { get; set; }

    [Required(ErrorMessage = "Vul je achternaam in.")]
    [StringLength(PersonName.MaxPartLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Family { get; set; } = string.Empty;

    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [StringLength(LongestEmail, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [EmailAddress(ErrorMessage = "Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties.")]
    public string Email { get; set; } = string.Empty;

    [Required(ErrorMessage = "Kies een wachtwoord.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = string.Empty;
}
