using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Groups;

/// <summary>A colleague to ask into a group.</summary>
public sealed class InvitingForm
{
    [Required(ErrorMessage = "Vul het e-mailadres van je collega in.")]
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress), MailAddress]
    public string? Email { get; set; }
}
