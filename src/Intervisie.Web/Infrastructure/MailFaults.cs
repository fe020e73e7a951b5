using Intervisie.Core.Mail;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Which settings keep mail from leaving, or from leading anywhere. Mails wait meanwhile; the administrator is told.</summary>
public sealed class MailFaults(IMailer mailer, IOptions<MailOptions> mail, IOptions<SiteOptions> site, IHostEnvironment environment)
{
    /// <summary>Without a mail server, in Development, mails land in a folder.</summary>
    public bool GoesToFolder => mailer is FolderMailer;

    public IEnumerable<MissingSetting> Missing()
    {
        if (!mailer.IsReady)
        {
            yield return new("Mail:Smtp:Host", "smtp.jouwschool.nl");
        }

        if (environment.IsDevelopment())
        {
            yield break;
        }

        if (mail.Value.From.EndsWith("@localhost", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("Mail:From", "intervisie@jouwschool.nl");
        }

        if (site.Value.Link("/").IsLoopback)
        {
            yield return new("Site:Address", "https://intervisie.jouwschool.nl");
        }
    }
}

/// <summary>A setting that must still be filled in, with an example.</summary>
public sealed record MissingSetting(string Name, string Example)
{
    public string EnvironmentVariable => Name.Replace(":", "__", StringComparison.Ordinal);
}
