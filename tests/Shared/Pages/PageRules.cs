using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Intervisie.Tests.Pages;

/// <summary>What every page of the site keeps to, as far as its source tells (docs/testing.md). Each fault is one sentence.</summary>
internal static class PageRules
{
    public const string DeadFragment = "links to #";

    private static readonly string[] Addresses = ["src", "srcset", "href", "xlink:href", "action", "formaction", "poster", "data"];

    public static IReadOnlyList<string> FaultsIn(IHtmlDocument page, string language) =>
    [
        .. Frame(page, language),
        .. Foreign(page),
        .. Inline(page),
        .. Labels(page),
        .. Tokens(page),
        .. Fragments(page),
        .. Strangers.In(page, language),
    ];

    private static IEnumerable<string> Frame(IHtmlDocument page, string language)
    {
        if (page.QuerySelectorAll("h1").Length is not 1 and var count)
        {
            yield return $"has {count} h1 elements instead of one";
        }

        if (string.IsNullOrWhiteSpace(page.Title))
        {
            yield return "has no title";
        }

        if (page.DocumentElement.GetAttribute("lang") is var lang && lang != language)
        {
            yield return $"has lang '{lang}' instead of '{language}'";
        }
    }

    /// <summary>Links to a source may leave the site; what the page loads or sends may not.</summary>
    private static IEnumerable<string> Foreign(IHtmlDocument page) =>
        from element in page.All
        where element is not (IHtmlAnchorElement or IHtmlBaseElement)
        from name in Addresses
        let address = element.GetAttribute(name)?.Trim()
        where address is not null && (address.StartsWith("//", StringComparison.Ordinal) || address.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal))
        select $"loads {address} from elsewhere in <{element.LocalName} {name}>";

    private static IEnumerable<string> Inline(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (element is IHtmlStyleElement)
            {
                yield return "has an inline <style>";
            }

            if (element is IHtmlScriptElement && (!element.HasAttribute("src") || !string.IsNullOrWhiteSpace(element.TextContent)))
            {
                yield return "has an inline <script>";
            }

            foreach (var attribute in element.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"has the attribute {attribute.Name} on <{element.LocalName}>, which the Content-Security-Policy forbids";
            }

            if (element.GetAttribute("href")?.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true)
            {
                yield return $"has script in the address of <{element.LocalName}>";
            }
        }
    }

    private static IEnumerable<string> Labels(IHtmlDocument page) =>
        page.QuerySelectorAll("input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]), select, textarea")
            .Where(field => !IsLabelled(page, field))
            .Select(field => $"has a field without a label: <{field.LocalName} name='{field.GetAttribute("name")}'>");

    private static bool IsLabelled(IHtmlDocument page, IElement field) =>
        !string.IsNullOrWhiteSpace(field.GetAttribute("aria-label"))
        || !string.IsNullOrWhiteSpace(field.Closest("label")?.TextContent)
        || (field.GetAttribute("aria-labelledby")?.Split(' ').Any(id => HasText(page.GetElementById(id))) ?? false)
        || (field.Id is { Length: > 0 } own && page.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == own && HasText(l)));

    private static bool HasText(IElement? element) => !string.IsNullOrWhiteSpace(element?.TextContent);

    private static IEnumerable<string> Tokens(IHtmlDocument page) =>
        page.Forms
            .Where(form => string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            .Where(form => string.IsNullOrEmpty(form.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")))
            .Select(form => $"has a form to {form.GetAttribute("action")} without a token");

    private static IEnumerable<string> Fragments(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href^='#']")
            .Select(link => link.GetAttribute("href")![1..])
            .Where(id => id.Length > 0 && page.GetElementById(id) is null)
            .Select(id => $"{DeadFragment}{id}, which it does not have");
}
