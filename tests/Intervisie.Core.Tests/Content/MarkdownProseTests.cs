using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class MarkdownProseTests
{
    private static readonly ProseSurroundings Around = new(new HashSet<string> { "s0" })
    {
        Modules = new HashSet<string> { "toon" },
        Sections = new HashSet<string> { "wat-we-weten" },
        Images = new HashSet<string> { "stoel.png" },
    };

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
    public void An_address_we_do_not_allow_is_refused(string markdown)
    {
        Assert.Null(Read(markdown));
        Assert.Contains("mag niet", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![a](data:image/svg+xml,x)")]
    [InlineData("![a](bron:s0)")]
    [InlineData("![a](https://example.org/stoel.png)")]
    [InlineData("![a](../stoel.png)")]
    [InlineData("![a](/stoel.png)")]
    [InlineData("![a](Stoel.png)")]
    public void A_picture_comes_from_beside_the_text_alone(string markdown)
    {
        Assert.Null(Read(markdown));
        Assert.Contains("staat niet in de map van deze tekst", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](https://example.org/?a=b:c)")]
    [InlineData("[a](http://example.org)")]
    [InlineData("[a](mailto:a@example.org)")]
    [InlineData("<a@example.org>")]
    [InlineData("[a](/leren)")]
    [InlineData("[a](/leren/toon)")]
    [InlineData("[a](/leren/toon/gesprek)")]
    [InlineData("[a](/leren/toon/wat-we-weten?van=hier#p3)")]
    [InlineData("[a](/veiligheid)")]
    [InlineData("![een stoel](stoel.png)")]
    public void An_ordinary_address_may_stay(string markdown)
    {
        Assert.NotNull(Read(markdown));
    }

    [Theory]
    [InlineData("/leren/klank")]
    [InlineData("/leren/toon/nergens")]
    [InlineData("/leren/toon/gesprek/2")]
    [InlineData("/leren/")]
    [InlineData("/groepen")]
    [InlineData("leren/toon")]
    [InlineData("#kop")]
    public void A_page_that_is_not_there_is_refused(string address)
    {
        Assert.Null(Read($"[a]({address})"));
        Assert.Contains($"De pagina «{address}» is er niet", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_fetched_from_the_folder_of_its_module_and_described()
    {
        Assert.Equal("<p><img loading=\"lazy\" src=\"beeld/stoel.png\" alt=\"een &quot;stoel&quot;\"></p>\n", Html("![een \"*stoel*\"](stoel.png)"));
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

    [Theory]
    [InlineData("[twee](bron:x9)")]
    [InlineData("[twee](javascript:x)")]
    [InlineData("![twee](twee.png)")]
    [InlineData("<javascript:x>")]
    public void A_fault_in_a_table_stands_at_the_line_of_its_row(string cell)
    {
        Assert.Null(Read($"Een.\n\n| a | b |\n|---|---|\n| een | twee |\n| een | {cell} |\n| een | drie |\n"));

        Assert.Equal(6, Assert.Single(faults.Found).Line);
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

    private MarkdownProse? Read(string markdown, int firstLine = 1) => MarkdownProse.Read(new ContentText("text.md", markdown, firstLine), Around, faults);

    private string Html(string markdown) => Read(markdown)!.ToHtml();
}
