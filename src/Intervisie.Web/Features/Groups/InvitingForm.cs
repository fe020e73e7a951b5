using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Groups;

/// <summary>A colleague to ask into a group.</summary>
public sealed class InvitingForm : IValidatableObject
{
    [Required(ErrorMessage = "Vul het e-mailadres van je collega in.")]
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (!EmailAddress.IsOne(Email?.Trim()))
        {
            yield return new(text["Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties."], [nameof(Email)]);
        }
    }
}
