using System.Net;
using System.Net.Mail;
using Intervisie.Core.Mail;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Hands mail to the school's own server over SMTP.</summary>
public sealed class SmtpMailer(LetterPaper paper, IOptions<SmtpOptions> options) : IMailer
{
    public bool IsReady => !string.IsNullOrWhiteSpace(options.Value.Host);

    public async Task SendAsync(Letter letter, CancellationToken stop)
    {
        var smtp = options.Value;
        using var message = paper.Write(letter);
        using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls };

        if (!string.IsNullOrEmpty(smtp.User))
        {
            client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
        }

        // The client's own time-out holds for Send alone; a server that falls silent would keep all later mail waiting.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(smtp.PatienceInSeconds));
        await client.SendMailAsync(message, patience.Token);
    }
}
