using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Intervisie.Tests.Pages;

/// <summary>Words of another language in what a page says: a sentence that nobody translated.</summary>
internal static partial class Strangers
{
    private static readonly string[] Spoken = ["alt", "title", "aria-label", "placeholder"];

    /// <summary>A passage that says itself in which language it is, is right.</summary>
    public static IEnumerable<string> In(IHtmlDocument page, string language) =>
        from passage in Passages(page)
        where passage.Speaker.Closest("[lang]")?.GetAttribute("lang") == language
        let word = Marker(language).Match(passage.Text)
        where word.Success
        select $"says '{word.Value}' in '{Shorten(passage.Text)}'";

    private static IEnumerable<(IElement Speaker, string Text)> Passages(IHtmlDocument page)
    {
        var texts = page.Descendants<IText>()
            .Where(text => text.ParentElement is { LocalName: not ("script" or "style" or "template") })
            .Select(text => (text.ParentElement!, text.Data));
        var attributes =
            from element in page.All
            from name in Spoken
            where element.HasAttribute(name)
            select (element, element.GetAttribute(name)!);

        return texts.Concat(attributes);
    }

    private static Regex Marker(string language) => language == "nl" ? English() : Dutch();

    private static string Shorten(string text) => Spaces().Replace(text.Trim(), " ") is { Length: > 80 } line ? $"{line[..80]}…" : Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\b(the|your|you|with|please|required|invalid|must be|and|this field|not found)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(het|een|jouw|niet|deze|wordt|voor|kies|verplicht|ongeldig)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
