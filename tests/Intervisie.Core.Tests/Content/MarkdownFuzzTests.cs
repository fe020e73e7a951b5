using System.Text;
using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

/// <summary>Thousands of texts put together from pieces that hurt one reader of Markdown or another; the same ones each time.</summary>
public sealed class MarkdownFuzzTests
{
    private const int Texts = 4_000;

    private static readonly ProseSurroundings Around = new(new HashSet<string> { "s0" })
    {
        Modules = new HashSet<string> { "toon" },
        Images = new HashSet<string> { "stoel.png" },
    };

    private static readonly string[] Plain =
        ["een", " ", "\n", "\n\n", "Een zin. ", "**vet**", "*scheef*", "[K](bron:s0)", "[a](/leren/toon)", "[a](https://example.org)", "![stoel](stoel.png)", "- ", "1. ", "> ", "`code`", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "\n## Kop\n", "\n::: let-op\nPas op.\n:::\n", "\n::: voorbeeld po\nEen.\n:::\n"];

    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>", "<script", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">", "<!--", "-->", "<![CDATA[", "<?php", "<iframe srcdoc='<b>'>", "</div>", "<b onclick=x>",
        "[a](javascript:alert(1))", "[a](JAVASCRIPT&colon;alert(1))", "[a](java\tscript:x)", "[a](&#x6A;avascript:x)", "[a](vbscript:x)", "[a](data:text/html,<script>)", "[a](//example.org)", "[a](\\\\example.org)", "[a](/\\example.org)", "[a](file:///etc/passwd)", "[a](bron:x\"onclick=y)", "[a](bron:s0\"x)",
        "[a](/leren \"t\\\" onclick=x\")", "[a](https://example.org/\"onmouseover=x)", "[a](<https://example.org/ x>)", "[a](mailto:a@b?subject=<x>)", "<javascript:alert(1)>", "<https://example.org/\"x>", "<a@example.org>", "<bron:s0>", "[a]\n\n[a]: javascript:x\n", "[a]: https://example.org 'onclick=x'\n\n[a]",
        "![x](javascript:x)", "![\"onerror=x](stoel.png)", "![x](../stoel.png)", "![x](https://example.org/a.png)", "![<b>](stoel.png \"onload=x\")", "![", "[![a](stoel.png)](javascript:x)",
        "&lt;script&gt;", "&#60;script&#62;", "&#0;", "&#x1F600;", "&quot;", "&nbsp;", "&unknown;", "&", "{onclick=x}", "{.a #b}", "\" onclick=\"x", "'", "\"", "\\", "`", "```\n<script>\n", "```\" onclick=x\n", "~~~\n", "    <b>\n", "\t", "\u200B", "\u202E", "\u2028", "\uFEFF", "\ud83d", "\ude00", "\u0001", "\0", "\u007F", "\u0085", "\r", "\r\n",
        "|", "||", "|-|-|\n", "\n|\n", "\n|a|b\n|-\n", ":-:|", "::: ", ":::\n", "::: tover\n", "::: zinnen \" onclick=x\n", "::::\n", "\n:::: let-op\n::: zinnen\n", "::x::", "::: voorbeeld \"><script>\n",
        "# ", "\n#\n", "###### ", "===\n", "---\n", "***\n", "_", "*", "**", "__*", "~~", "^", "==", "[", "]", "](", "[[", "[x]", "- [ ] ", "- - - ", "> > > ", "1) ", "999999999. ", "0. ", "+ ", "   ", "     ",
    ];

    [Fact]
    public void Content_is_shown_with_what_we_allow_alone_or_refused_with_faults()
    {
        var shown = 0;

        foreach (var text in Random().Select(text => text.ReplaceLineEndings("\n")))
        {
            var faults = new ContentFaults();
            var prose = MarkdownProse.Read(new ContentText("text.md", text), Around, faults);

            Assert.Equal(prose is null, faults.Count > 0);
            var lines = text.Split('\n').Length;
            Assert.False(faults.Found.Any(fault => fault.Line < 1 || fault.Line > lines), $"{string.Join('\n', faults.Found)}\n=====\n{text}");
            Assert.Null(prose is null ? null : SafeHtml.Unsafe(prose.ToHtml()));
            shown += prose?.ToPlainText() is null ? 0 : 1;
        }

        Assert.InRange(shown, Texts / 10, Texts * 9 / 10);
    }

    [Fact]
    public void What_somebody_typed_is_always_shown_with_what_we_allow_alone()
    {
        Assert.All(Random(), text => Assert.Null(SafeHtml.Unsafe(UserProse.ToHtml(text))));
    }

    [Theory]
    [InlineData("<p onclick=\"x\">")]
    [InlineData("<script>")]
    [InlineData("<a href=\"javascript:x\">")]
    [InlineData("<a href=\"java&#115;cript:x\">")]
    [InlineData("<a href=\"//example.org\">")]
    [InlineData("<img src=\"https://example.org/a.png\">")]
    [InlineData("<td style=\"background: url(x)\">")]
    [InlineData("<p a>")]
    [InlineData("a < b")]
    public void The_judge_of_this_test_sees_what_may_not_be(string html)
    {
        Assert.NotNull(SafeHtml.Unsafe(html));
    }

    // One text in three is mild, so that much of it is shown; the others are as bad as can be.
    private static IEnumerable<string> Random()
    {
        var random = new Random(20261126);

        for (var turn = 0; turn < Texts; turn++)
        {
            var text = new StringBuilder();
            var share = turn % 3 == 0 ? 10 : 60;

            for (var pieces = random.Next(1, 30); pieces > 0; pieces--)
            {
                var from = random.Next(100) < share ? Nasty : Plain;
                text.Insert(text.Length, from[random.Next(from.Length)], random.Next(40) == 0 ? 50 : 1);
            }

            yield return text.ToString();
        }
    }
}
