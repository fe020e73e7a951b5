using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class MarkdownProseTests
{
    private readonly ContentFaults faults = new();

    [Fact]
    public void Plain_prose_with_a_table_is_shown()
    {
        var html = Html("Een *zin*.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        Assert.Contains("<p>Een <em>zin</em>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("::: let-op\n<b onclick=x>a</b>\n:::")]
    public void Raw_html_is_shown_as_the_text_it_is(string markdown)
    {
        var html = Html(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<iframe", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_in_braces_are_only_text()
    {
        Assert.DoesNotContain("<p onclick", Html("Zin {onclick=alert(1)}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](java&#9;script:alert(1))")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html;base64,AAAA)")]
    [InlineData("[a](//example.org)")]
    [InlineData("[a](/\\\\example.org)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a]()")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<bron:s0>")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)")]
    [InlineData("![a](data:image/svg+xml,x)")]
    [InlineData("![a](bron:s0)")]
    public void An_address_we_do_not_allow_is_refused(string markdown)
    {
        Assert.Null(Read(markdown));
        Assert.Contains("mag niet", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](https://example.org/?a=b:c)")]
    [InlineData("[a](http://example.org)")]
    [InlineData("[a](mailto:a@example.org)")]
    [InlineData("<a@example.org>")]
    [InlineData("[a](/modules/toon)")]
    [InlineData("[a](#kop)")]
    [InlineData("![een stoel](stoel.png)")]
    public void An_ordinary_address_may_stay(string markdown)
    {
        Assert.NotNull(Read(markdown));
    }

    [Fact]
    public void A_source_becomes_a_chip()
    {
        Assert.Equal("<p><a class=\"bron\" href=\"#bron-s0\">Kennisrotonde</a></p>\n", Html("[Kennisrotonde](bron:s0)"));
    }

    [Fact]
    public void A_source_that_is_not_on_the_page_is_a_fault_where_it_stands()
    {
        Assert.Null(Read("Een.\n\nTwee\nen [drie](bron:x9).", firstLine: 10));

        var fault = Assert.Single(faults.Found);
        Assert.Equal(("text.md", 13), (fault.File, fault.Line));
        Assert.Contains("«x9»", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_becomes_a_block_with_its_name()
    {
        Assert.Equal("<div class=\"voorbeeld po\">\n<p>Een.</p>\n</div>\n", Html("::: voorbeeld po\nEen.\n:::"));
    }

    [Theory]
    [InlineData("::: tover\na\n:::", "kennen we niet")]
    [InlineData("::: zinnen \"><script>\na\n:::", "kennen we niet")]
    [InlineData("::: voorbeeld hbo\na\n:::", "kennen we niet")]
    [InlineData("::: zinnen\na", "niet afgesloten")]
    [InlineData("# Kop", "niveau 1")]
    [InlineData("## Een\n\n#### Twee", "niveau 4")]
    [InlineData("##", "leeg")]
    [InlineData("![](stoel.png)", "beschrijving")]
    public void What_a_text_may_not_hold_is_refused(string markdown, string why)
    {
        Assert.Null(Read(markdown));
        Assert.Contains(why, Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_leaves_out_the_marks()
    {
        var prose = Read("## Kop\n\nEen **vet** woord & [een link](https://example.org).\n\n- a\n- b")!;

        Assert.Equal("Kop\nEen vet woord & een link.\na\nb", prose.ToPlainText());
    }

    private MarkdownProse? Read(string markdown, int firstLine = 1) =>
        MarkdownProse.Read(new ContentText("text.md", markdown, firstLine), new HashSet<string> { "s0" }, faults);

    private string Html(string markdown) => Read(markdown)!.ToHtml();
}
