using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;
using Intervisie.Core.Mail;

namespace Intervisie.Web.Infrastructure;

/// <summary>Development without a mail server: mails land as .eml files in <c>data/mail</c>, and on the page /postvak.</summary>
public sealed partial class FolderMailer(LetterPaper paper, string directory) : IMailer
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

    /// <summary>Where the invitations that lie there lead, by the key of the mail: their token stands nowhere else.</summary>
    public async Task<IReadOnlyDictionary<string, string>> InvitationsAsync(CancellationToken stop)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var file in Directory.Exists(directory) ? new DirectoryInfo(directory).GetFiles("*.eml").OrderBy(f => f.LastWriteTimeUtc) : Enumerable.Empty<FileInfo>())
        {
            var mail = await File.ReadAllTextAsync(file.FullName, stop);

            // The newest copy has the link that works.
            if (Key().Match(mail) is { Success: true } key && Welcome().Match(BodyOf(mail)) is { Success: true } path)
            {
                paths[key.Groups["key"].Value] = path.Value;
            }
        }

        return paths;
    }

    private static string BodyOf(string mail)
    {
        var body = mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

        return mail.Contains("Content-Transfer-Encoding: base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body))
            : body.Replace("=\r\n", string.Empty, StringComparison.Ordinal);
    }

    [GeneratedRegex("^Message-ID: <(?<key>[0-9a-f]{32})@", RegexOptions.Multiline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("/welkom/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Welcome();
}
