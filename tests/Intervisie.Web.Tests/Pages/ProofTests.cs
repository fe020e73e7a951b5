using Intervisie.Tests.Pages;

namespace Intervisie.Web.Tests.Pages;

/// <summary>The rules that judge the site's pages are able to object: pages made here, each with one thing wrong.</summary>
public sealed class ProofTests
{
    private const string Good = """<p>Goed zo, je bent <cite lang="en">on the way</cite>.</p>""";

    /// <summary>For html-validate, all in one run: what stands in the page, and the rule that forbids it.</summary>
    private static readonly (string Body, string Rule)[] Invalid =
    [
        ("<img src=\"/a.png\">", "wcag/h37"),
        ("<p id=\"a\">Een.</p><p id=\"a\">Twee.</p>", "no-dup-id"),
        ("<p><span><div>Diep.</div></span></p>", "element-permitted-content"),
        ("<center>Oud.</center>", "deprecated"),
        ("<p style=\"color: red\">Rood.</p>", "no-inline-style"),
        ("<h1>Nog een kop</h1>", "heading-level"),
        ("<form><input type=\"text\" name=\"naam\"><button type=\"submit\">Stuur</button></form>", "input-missing-label"),
    ];

    [Fact]
    public async Task A_good_page_is_left_in_peace()
    {
        Assert.Empty(PageRules.FaultsIn(Visit.Parse(Page(Good)), "nl"));
        Assert.Empty(await HtmlValidation.FaultsInAsync([("proef", Page(Good))]));
    }

    [Theory]
    [InlineData("<h1>Nog een kop</h1>", "has 2 h1 elements")]
    [InlineData("<script src=\"https://elders.voorbeeld.test/a.js\"></script>", "loads https://elders")]
    [InlineData("<img src=\"//elders.voorbeeld.test/a.png\" alt=\"Een stip\">", "loads //elders")]
    [InlineData("<iframe title=\"Kaart\" src=\"https://elders.voorbeeld.test\"></iframe>", "loads https://elders")]
    [InlineData("<form action=\"https://elders.voorbeeld.test\"><button type=\"submit\">Stuur</button></form>", "loads https://elders")]
    [InlineData("<p style=\"color: red\">Rood.</p>", "has the attribute style")]
    [InlineData("<p onclick=\"doe()\">Klik.</p>", "has the attribute onclick")]
    [InlineData("<style>p { color: red }</style>", "has an inline <style>")]
    [InlineData("<script>doe()</script>", "has an inline <script>")]
    [InlineData("<form><input type=\"text\" name=\"naam\"></form>", "has a field without a label")]
    [InlineData("<form method=\"post\" action=\"/a\"><button type=\"submit\">Stuur</button></form>", "has a form to /a without a token")]
    [InlineData("<a href=\"#weg\">Verder</a>", "links to #weg")]
    [InlineData("<p>This field is required.</p>", "says 'This field'")]
    [InlineData("<button type=\"button\" aria-label=\"Close the window\">x</button>", "says 'the'")]
    public void What_is_wrong_is_named(string body, string expected) =>
        Assert.Contains(PageRules.FaultsIn(Visit.Parse(Page(body)), "nl"), fault => fault.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public async Task What_is_not_valid_is_named()
    {
        var faults = await HtmlValidation.FaultsInAsync([.. Invalid.Select(wrong => (wrong.Rule, Page(wrong.Body)))]);

        Assert.All(Invalid, wrong => Assert.Contains(faults, fault => fault.Page == wrong.Rule && fault.Sentence.StartsWith(wrong.Rule, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<html><head><title>Proef</title></head>", "has lang ''")]
    [InlineData("<html lang=\"en\"><head><title>Proef</title></head>", "has lang 'en'")]
    [InlineData("<html lang=\"nl\"><head></head>", "has no title")]
    public void A_frame_that_lacks_something_is_named(string head, string expected) =>
        Assert.Contains(PageRules.FaultsIn(Visit.Parse($"<!DOCTYPE html>{head}<body><h1>Proef</h1></body></html>"), "nl"), fault => fault.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void What_a_colleague_wrote_in_Dutch_is_no_fault_of_an_English_page() =>
        Assert.DoesNotContain(PageRules.FaultsIn(Visit.Parse("<html lang=\"en\"><title>Today</title><h1>Today</h1><p>Kies een dag."), "en"), fault => fault.StartsWith("says", StringComparison.Ordinal));

    private static string Page(string body) =>
        $"<!DOCTYPE html>\n<html lang=\"nl\"><head><title>Proef</title></head><body><main><h1>Proef</h1>{body}</main></body></html>";
}
