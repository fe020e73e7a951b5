namespace Intervisie.Core.Content;

/// <summary>Which addresses our texts may link to (NL: <i>link</i>). A list of what may, because what may not cannot be listed.</summary>
internal static class ContentUrl
{
    public const string SourceScheme = "bron";

    // Longer ones hide where they lead; and one address named ten thousand times is written as often.
    private const int MostCharacters = 1_000;

    // In a fault, so that many of them stay small.
    private const int MostShown = 80;

    private static readonly string[] LinkSchemes = ["http", "https", "mailto", SourceScheme];
    private static readonly string[] ImageExtensions = [".png", ".jpg", ".jpeg", ".webp", ".svg"];

    public static bool MayLinkTo(string? url) => MayUse(url, LinkSchemes);

    /// <summary>Whether it goes to another site or to a mail program: what is there we cannot look up.</summary>
    public static bool IsElsewhere(string? url) => url is not null && SchemeOf(url) is not null;

    // Pictures come from this site alone: any other would tell its owner who reads here.
    public static bool IsImage(string file) => ImageExtensions.Contains(Path.GetExtension(file), StringComparer.Ordinal);

    public static string ImageTypes => string.Join(", ", ImageExtensions);

    /// <summary>As much of an address as a fault needs to point it out.</summary>
    public static string Shown(string? url) => url is { Length: > MostShown } ? $"{url[..MostShown]}…" : url ?? "";

    /// <summary>Whether the words that show when one hovers over a link are no longer than an address may be.</summary>
    public static bool MayBeTitle(string? title) => title is null || title.Length <= MostCharacters;

    /// <summary>The id in <c>bron:id</c>, or null for any other address.</summary>
    public static string? SourceIn(string? url) =>
        url is not null && SchemeOf(url) is { } scheme && scheme.Equals(SourceScheme, StringComparison.OrdinalIgnoreCase)
            ? url[(scheme.Length + 1)..]
            : null;

    // Browsers drop tabs and line ends inside an address, and read a backslash as a slash: neither has a place here.
    private static bool MayUse(string? url, string[] schemes)
    {
        if (string.IsNullOrWhiteSpace(url) || url.Length > MostCharacters || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return false;
        }

        return SchemeOf(url) is { } scheme
            ? schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)
            : !url.StartsWith("//", StringComparison.Ordinal);
    }

    private static string? SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end] : null;
    }
}
