namespace Intervisie.Bench.Bare;

/// <summary>The text of a page, cut where a layout ends and begins.</summary>
public sealed record BareText(string Head, string Main, string Foot)
{
    public static BareText Of(string page)
    {
        var main = Math.Max(0, page.IndexOf("<main", StringComparison.Ordinal));
        var foot = page.IndexOf("</main>", main, StringComparison.Ordinal) is >= 0 and var end ? end : page.Length;

        return new BareText(page[..main], page[main..foot], page[foot..]);
    }
}
