using System.ComponentModel.DataAnnotations;

namespace Intervisie.Web.Features.Accounts;

/// <summary>Who someone says they are.</summary>
public sealed class SignInForm
{
    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [DataType(DataType.EmailAddress)]
    public string Email { get; set; } = string.Empty;

    [Required(ErrorMessage = "Vul je wachtwoord in.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Where to go on to; only a page of our own.</summary>
    public string? Terug { get; set; }

    /// <summary>The people of the demo world, in Development alone.</summary>
    public IReadOnlyList<CastRow> Cast { get; set; } = [];
}

/// <summary>One of the cast to sign in as.</summary>
public sealed record CastRow(Guid PersonId, string Name, string Introduction, string? School);
