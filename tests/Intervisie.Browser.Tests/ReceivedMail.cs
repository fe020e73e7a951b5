using System.Text;
using System.Text.RegularExpressions;

namespace Intervisie.Browser.Tests;

/// <summary>A mail as it came in over the wire.</summary>
public sealed partial record ReceivedMail(string Recipient, string MessageId, string Subject, string Body)
{
    /// <summary>The one link in it.</summary>
    public string Link => LinkPattern().Match(Body).Value;

    public static ReceivedMail From(string recipient, IReadOnlyList<string> lines)
    {
        var end = lines.ToList().IndexOf(string.Empty);
        var headers = Unfold(lines.Take(end));
        var body = string.Join('\n', lines.Skip(end + 1));
        var isBase64 = Header(headers, "Content-Transfer-Encoding") == "base64";

        return new(
            recipient,
            Header(headers, "Message-ID"),
            Decode(Header(headers, "Subject")),
            isBase64 ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", string.Empty, StringComparison.Ordinal))) : QuotedPrintable(body));
    }

    private static List<string> Unfold(IEnumerable<string> lines)
    {
        var headers = new List<string>();

        foreach (var line in lines)
        {
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                headers[^1] += line.Trim();
            }
            else
            {
                headers.Add(line);
            }
        }

        return headers;
    }

    private static string Header(List<string> headers, string name) =>
        headers.FirstOrDefault(h => h.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? string.Empty;

    /// <summary>Encoded words, RFC 2047.</summary>
    private static string Decode(string header) => EncodedWord().Replace(header, word =>
        word.Groups["how"].Value.Equals("B", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
            : QuotedPrintable(word.Groups["text"].Value.Replace('_', ' ')));

    private static string QuotedPrintable(string text)
    {
        var joined = text.Replace("=\n", string.Empty, StringComparison.Ordinal);
        var bytes = new List<byte>();

        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] == '=' && i + 2 < joined.Length)
            {
                bytes.Add(Convert.ToByte(joined.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Add((byte)joined[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?(?<how>[BQ])\?(?<text>[^?]*)\?=\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
