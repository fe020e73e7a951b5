using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Administration;

/// <summary>Who is asked to administer a school.</summary>
public sealed class AdministratorForm
{
    [Required(ErrorMessage = "Vul het e-mailadres van de schoolbeheerder in.")]
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress), MailAddress]
    public string? Email { get; set; }
}

/// <summary>The form of one school; nobody of the school stands here.</summary>
public sealed record AdministratorPage(Guid SchoolId, string SchoolName, AdministratorForm Form);
