using Intervisie.Core.Mail;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Chooses how mail leaves.</summary>
public static class MailSetup
{
    public static void AddIntervisieMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<SmtpOptions>().BindConfiguration("Mail:Smtp").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<LetterPaper>();
        builder.Services.AddSingleton<MailFaults>();

        var isDevelopment = builder.Environment.IsDevelopment();
        var folder = Path.Combine(builder.DataDirectory(), "mail");

        // Read when first asked for, so that a test host can still set Mail:Smtp:Host.
        builder.Services.AddSingleton<IMailer>(services =>
            isDevelopment && string.IsNullOrWhiteSpace(services.GetRequiredService<IOptions<SmtpOptions>>().Value.Host)
                ? ActivatorUtilities.CreateInstance<FolderMailer>(services, folder)
                : ActivatorUtilities.CreateInstance<SmtpMailer>(services));
    }
}
