using System.Net;

namespace Intervisie.Web.Tests.Content;

/// <summary>Somebody writes a module while the site runs in Development.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly WritingSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_saved_is_there_at_the_next_view()
    {
        var visit = await _site.As("Noor");
        Assert.DoesNotContain("Zo klinkt het nu.", (await visit.Read("/leren/toon")).Body!.TextContent, StringComparison.Ordinal);

        Spoil("summary: Hoe je iets zegt,", "summary: Zo klinkt het nu. Hoe je iets zegt,");

        Assert.Contains("Zo klinkt het nu.", (await visit.Read("/leren/toon")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_shown_on_the_page_with_its_place_until_it_is_mended()
    {
        var visit = await _site.As("Noor");

        Spoil("(bron:v8)", "(bron:x9)");
        var answer = await visit.Get("/leren/toon/wat-we-weten");
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.StartsWith("modules/02-toon/module.md:", page.QuerySelector("main code")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("«x9»", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visit.Get("/")).StatusCode);

        Spoil("(bron:x9)", "(bron:v8)");
        Assert.Equal(HttpStatusCode.OK, (await visit.Get("/leren/toon/wat-we-weten")).StatusCode);
    }

    [Fact]
    public async Task A_school_finds_its_own_module_after_ours_with_its_name()
    {
        var visit = await _site.As("Noor");
        var rows = (await visit.Read("/leren")).QuerySelectorAll("main ul.rows a[href^='/leren/']:not([href*='routes'])").ToList();

        Assert.Equal("/leren/onze-kijk", rows[^1].GetAttribute("href"));
        Assert.Contains("van De Wilgenhof", rows[^1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Van De Wilgenhof", (await visit.Read("/leren/onze-kijk")).QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("De Wilgenhof", (await visit.Read("/leren/toon")).QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
    }

    private void Spoil(string written, string instead)
    {
        var file = Path.Combine(_site.Ours, "modules/02-toon/module.md");
        Assert.Contains(written, File.ReadAllText(file), StringComparison.Ordinal);
        WritingSite.Write(file, text => text.Replace(written, instead, StringComparison.Ordinal));
    }
}
