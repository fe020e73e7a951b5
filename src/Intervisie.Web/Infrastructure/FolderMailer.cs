using System.Net.Mail;
using Intervisie.Core.Mail;

namespace Intervisie.Web.Infrastructure;

/// <summary>Development without a mail server: mails land as .eml files in <c>data/mail</c>, and on the page /postvak.</summary>
public sealed class FolderMailer(LetterPaper paper, string directory) : IMailer
{
    public bool IsReady => true;

    public async Task SendAsync(Letter letter, CancellationToken stop)
    {
        Directory.CreateDirectory(directory);
        using var message = paper.Write(letter);
        using var client = new SmtpClient
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = directory,
        };

        await client.SendMailAsync(message, stop);
    }
}
