using System.Net;
using System.Text.RegularExpressions;

namespace Intervisie.Core.Tests.Content;

/// <summary>What our HTML may hold, told apart from the code that makes it: tags, their attributes and where those may lead.</summary>
internal static partial class SafeHtml
{
    private static readonly Dictionary<string, string[]> Tags = new(StringComparer.Ordinal)
    {
        ["p"] = ["id"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["em"] = [],
        ["strong"] = [],
        ["a"] = ["href", "title", "class"],
        ["img"] = ["loading", "src", "alt"],
        ["ul"] = ["id"],
        ["ol"] = ["id", "start", "type"],
        ["li"] = [],
        ["blockquote"] = ["id"],
        ["pre"] = [],
        ["code"] = ["class"],
        ["hr"] = [],
        ["br"] = [],
        ["table"] = ["id"],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["style"],
        ["td"] = ["style"],
        ["div"] = ["id", "class", "role"],
        ["span"] = [],
    };

    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    private static readonly string[] Styles = ["text-align: left;", "text-align: center;", "text-align: right;"];

    /// <summary>The first thing in it that may not be there; null when there is none.</summary>
    public static string? Unsafe(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            var tag = Tag().Match(end < 0 ? html[at..] : html[at..(end + 1)]);

            if (!tag.Success || !Tags.TryGetValue(tag.Groups["name"].Value, out var allowed) || !HoldsOnly(tag, allowed))
            {
                return html.Substring(at, Math.Min(120, html.Length - at));
            }
        }

        return null;
    }

    private static bool HoldsOnly(Match tag, string[] allowed) =>
        tag.Groups["key"].Captures.Zip(tag.Groups["value"].Captures, (key, value) => (Key: key.Value, Value: WebUtility.HtmlDecode(value.Value)))
            .All(attribute => allowed.Contains(attribute.Key) && MayBe(attribute.Key, attribute.Value));

    private static bool MayBe(string key, string value) => key switch
    {
        "href" => MayLeadTo(value),
        "src" => value.StartsWith("beeld/", StringComparison.Ordinal) && !value.Contains("..", StringComparison.Ordinal) && !value.Contains(':', StringComparison.Ordinal),
        "style" => Styles.Contains(value),
        "role" => value == "note",
        "loading" => value == "lazy",
        _ => true,
    };

    // Without a scheme it stays on this site, unless it begins with two slashes; browsers drop control characters and turn backslashes.
    private static bool MayLeadTo(string address)
    {
        var bare = address.Split('/', '?', '#')[0];
        var stays = !bare.Contains(':', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal);

        return (stays || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) && !address.Any(letter => char.IsControl(letter) || letter == '\\');
    }

    [GeneratedRegex("""^</?(?<name>[a-z0-9]+)( (?<key>[a-z]+)="(?<value>[^"<>]*)")*( /)?>$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
