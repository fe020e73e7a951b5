using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Intervisie.Tests.Pages;

/// <summary>What a crawl takes from a page, so that the page itself need not be kept.</summary>
internal static class PageReading
{
    private static readonly string[] Loaded = ["script[src]", "link[href]", "img[src]", "source[src]", "use[href]"];

    /// <summary>Addresses on this site that the page links to, without the part behind #.</summary>
    public static IReadOnlyList<string> LinksIn(IHtmlDocument page, string address) =>
    [
        .. page.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => !href.StartsWith('#'))
            .Select(href => Resolve(href, address))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> FormsIn(IHtmlDocument page) =>
    [
        .. page.Forms
            .Where(form => string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            .Select(form => form.GetAttribute("action") ?? string.Empty)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Files of this site that the page loads.</summary>
    public static IEnumerable<string> FilesOf(IHtmlDocument page, string address) =>
        Loaded.SelectMany(selector => page.QuerySelectorAll(selector))
            .Select(element => Resolve(element.GetAttribute("src") ?? element.GetAttribute("href")!, address))
            .OfType<string>();

    /// <summary>The kinds of element in what is the page's own, as a short fingerprint: two pages with the same kinds are in the same state.</summary>
    public static string StateOf(IHtmlDocument page)
    {
        var kinds = (page.QuerySelector("main") ?? page.Body!).Descendants<IElement>()
            .Select(e => $"{e.LocalName}.{e.ClassName}[{e.GetAttribute("type")}|{e.GetAttribute("role")}|{e.HasAttribute("disabled")}|{e.HasAttribute("open")}]")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', kinds))))[..12];
    }

    private static string? Resolve(string href, string address)
    {
        var site = new Uri("http://site");

        return Uri.TryCreate(new Uri(site, address), href, out var target) && target.Host == site.Host && target.Scheme == site.Scheme
            ? target.PathAndQuery
            : null;
    }
}
