using System.Text.Encodings.Web;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>Our own line drawings (NL: <i>pictogrammen</i>), 24 by 24, lines without fills; the stylesheet gives them their colour.</summary>
public static class IconDrawings
{
    private static readonly Dictionary<string, string> Drawings = new(StringComparer.Ordinal)
    {
        ["intervisie"] = Path("M9 5h6a5 5 0 0 1 0 10h-1l-3 3.5V15H9A5 5 0 0 1 9 5Z") + Path("M9 10h.01M12 10h.01M15 10h.01"),
        ["today"] = Path("M3 18h18M6.5 18a5.5 5.5 0 0 1 11 0M12 4v4M4.5 9.5l2 2M19.5 9.5l-2 2M8 21h8"),
        ["learn"] = Path("M12 7c-2-1.6-4.6-2-8-2v13c3.4 0 6 .4 8 2 2-1.6 4.6-2 8-2V5c-3.4 0-6 .4-8 2Zm0 0v13"),
        ["conversations"] = Path("M4 4h10a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H8l-4 3Z") + Path("M19 9.5a2 2 0 0 1 1 1.7V20l-3.5-2.5H11A2 2 0 0 1 9 15.5"),
        ["group"] = Path("M9 8.5a3 3 0 1 0 6 0 3 3 0 0 0-6 0ZM6.5 19.5a5.5 5.5 0 0 1 11 0M6.5 6a2.3 2.3 0 0 0-.5 4.5M2.5 16.5a4.5 4.5 0 0 1 2.5-3M17.5 6a2.3 2.3 0 0 1 .5 4.5M21.5 16.5a4.5 4.5 0 0 0-2.5-3"),
        ["growth"] = Path("M12 21v-9M12 15c-4.5 0-7-2.2-7-6.5 4.5 0 7 2.2 7 6.5ZM12 12c0-4.5 2.5-7.5 7.5-8 0 5-2.5 8-7.5 8ZM7 21h10"),
        ["only-you"] = Path("M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2"),
        ["two-people"] = Path("M5.5 8.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0ZM3.5 18.5a4.5 4.5 0 0 1 9 0M14 8.5a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 0 0-4.6 0ZM15.5 14.2a4.3 4.3 0 0 1 5 4.3"),
        ["school"] = Path("M4 20V10l8-5 8 5v10ZM10 20v-5h4v5M12 9.5v.5"),
        ["eye"] = Path("M2.5 12c2.5-4.5 5.7-6.5 9.5-6.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12Z") + Path("M9.5 12a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0Z"),
        ["check"] = Path("m5 12.5 4.5 4.5L19 7"),
        ["clock"] = Path("M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0ZM12 7v5l3.5 2"),
        ["pencil"] = Path("m4 20 1-4L16 5l3 3L8 19ZM14 7l3 3"),
        ["mail"] = Path("M3.5 6h17v12h-17ZM3.5 7l8.5 6.5L20.5 7"),
        ["print"] = Path("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z"),
        ["back"] = Path("M20 12H5m6-6-6 6 6 6"),
        ["forward"] = Path("M4 12h15m-6-6 6 6-6 6"),
        ["plus"] = Path("M12 5v14M5 12h14"),
        ["careful"] = Path("M12 4 2.5 20h19ZM12 10v5M12 17.5v.01"),
        ["info"] = Path("M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0ZM12 11v5.5M12 7.5v.01"),
        ["your-turn"] = Path("M4.5 12a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0ZM9 12h6m-2.5-2.5L15 12l-2.5 2.5"),
    };

    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>The whole svg element; hidden from screen readers unless it has a label. An unknown name is a mistake in a view and throws.</summary>
    public static string Svg(string name, string? label = null)
    {
        if (!Drawings.TryGetValue(name, out var drawing))
        {
            throw new ArgumentException($"No icon is called '{name}'.", nameof(name));
        }

        var voice = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"";

        return $"<svg class=\"icon\" viewBox=\"0 0 24 24\" focusable=\"false\" {voice}>{drawing}</svg>";
    }

    private static string Path(string d) => $"<path d=\"{d}\"/>";
}
