using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Welcome;

/// <summary>A code of a school, with where the invitation may go.</summary>
public sealed class CodeForm
{
    /// <summary>With room for spaces and dashes.</summary>
    private const int LongestCode = 40;

    [Required(ErrorMessage = "Vul de code in. Hij heeft acht letters en cijfers.")]
    [StringLength(LongestCode, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string Code { get; set; } = string.Empty;

    /// <summary>Not asked of who is signed in.</summary>
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.EmailAddress), MailAddress]
    public string? Email { get; set; }
}
