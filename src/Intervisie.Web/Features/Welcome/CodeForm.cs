using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Welcome;

/// <summary>A code of a school, with where the invitation may go.</summary>
public sealed class CodeForm : IValidatableObject
{
    /// <summary>With room for spaces and dashes.</summary>
    private const int LongestCode = 40;

    [Required(ErrorMessage = "Vul de code in. Hij heeft acht letters en cijfers.")]
    [StringLength(LongestCode, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Code { get; set; } = string.Empty;

    /// <summary>Not asked of who is signed in.</summary>
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Email is { } email && !EmailAddress.IsOne(email.Trim()))
        {
            yield return new(validationContext.Texts()["Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties."], [nameof(Email)]);
        }
    }
}
