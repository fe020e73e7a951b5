using System.Net.Mail;
using System.Text;
using Intervisie.Core.Mail;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Writes a letter out as a mail: plain text, one link, and a Message-ID that is the same at every attempt.</summary>
public sealed class LetterPaper(IOptions<MailOptions> mail, IOptions<SiteOptions> site)
{
    public MailMessage Write(Letter letter)
    {
        var link = site.Value.Link(letter.Path);
        var message = new MailMessage(mail.Value.From, letter.Address)
        {
            Subject = letter.Words.Subject,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            Body = $"""
                Dag,

                {letter.Words.Sentence}

                {letter.Words.LinkText}: {link}

                Groet,
                Intervisie
                """,
        };

        message.Headers.Add("Message-ID", $"<{letter.MessageKey}@{link.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");

        return message;
    }
}
