using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Administration;

/// <summary>Who is asked to administer a school.</summary>
public sealed class AdministratorForm : IValidatableObject
{
    [Required(ErrorMessage = "Vul het e-mailadres van de schoolbeheerder in.")]
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

/// <summary>The form of one school; nobody of the school stands here.</summary>
public sealed record AdministratorPage(Guid SchoolId, string SchoolName, AdministratorForm Form);
