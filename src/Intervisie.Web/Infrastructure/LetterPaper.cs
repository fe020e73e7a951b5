using System.Net.Mail;
using System.Text;
using Intervisie.Core.Mail;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Writes a letter out as a mail in the language of its receiver: plain text, one link, and a Message-ID that is the same at every attempt.</summary>
public sealed class LetterPaper(IOptions<MailOptions> mail, IOptions<SiteOptions> site, IStringLocalizer<Texts> text)
{
    public MailMessage Write(Letter letter) => Languages.In(letter.Language, () => InThisLanguage(letter));

    private MailMessage InThisLanguage(Letter letter)
    {
        var link = site.Value.Link(letter.Path);
        var message = new MailMessage(mail.Value.From, letter.Address)
        {
            Subject = text[letter.Words.Subject],
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            Body = $"""
                {text["Dag,"]}

                {(letter.Detail is { } detail ? text[letter.Words.Sentence, detail] : text[letter.Words.Sentence])}

                {text[letter.Words.LinkText]}: {link}

                {text["Groet,"]}
                Intervisie
                """,
        };

        message.Headers.Add("Message-ID", $"<{letter.MessageKey}@{link.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");

        return message;
    }
}
