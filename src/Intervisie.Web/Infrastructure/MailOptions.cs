using System.ComponentModel.DataAnnotations;

namespace Intervisie.Web.Infrastructure;

/// <summary>Whom mail is from: <c>Mail:From</c>.</summary>
public sealed class MailOptions
{
    [Required]
    [EmailAddress]
    public string From { get; set; } = string.Empty;
}

/// <summary>The server that takes our mail, <c>Mail:Smtp:*</c>; without a host there is none.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>How long one mail may take; well within the lease of a mail, so that no second sender takes it over meanwhile.</summary>
    [Range(1, 120)]
    public int PatienceInSeconds { get; set; } = 20;

    /// <summary>Whether the conversation is encrypted with STARTTLS.</summary>
    public bool Tls { get; set; }
}
