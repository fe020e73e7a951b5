using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Intervisie.Tests.Pages;

/// <summary>
/// English words in a Dutch page: a sentence that nobody translated. The other way round there is no such rule, for an English page
/// quotes what people wrote in Dutch and what modules are called; PagesInEnglishTests compare our own sentences there.
/// </summary>
internal static partial class Strangers
{
    private const string Dutch = "nl";

    private static readonly string[] Spoken = ["alt", "title", "aria-label", "placeholder"];

    /// <summary>A passage that says itself in which language it is, is right.</summary>
    public static IEnumerable<string> In(IHtmlDocument page, string language) =>
        from passage in language == Dutch ? Passages(page) : []
        where passage.Speaker.Closest("[lang]")?.GetAttribute("lang") == language
        let word = English().Match(passage.Text)
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

    private static string Shorten(string text) => Spaces().Replace(text.Trim(), " ") is { Length: > 80 } line ? $"{line[..80]}…" : Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\b(the|your|you|with|please|required|invalid|must be|and|this field|not found)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
