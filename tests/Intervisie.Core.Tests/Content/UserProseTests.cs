using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class UserProseTests
{
    [Fact]
    public void Emphasis_lists_and_links_become_HTML()
    {
        var html = UserProse.ToHtml("Elk kind heeft een **startgesprek**.\n\n- een\n- [twee](https://school.test/beleid)");

        Assert.Contains("<strong>startgesprek</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<li>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://school.test/beleid\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Kop")]
    [InlineData("###### Kop")]
    [InlineData("Kop\n===")]
    public void Every_heading_is_a_small_one(string markdown) => Assert.Equal("<h3>Kop</h3>", UserProse.ToHtml(markdown).Trim());

    [Fact]
    public void An_empty_heading_is_none() => Assert.Equal("", UserProse.ToHtml("## ").Trim());

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("hallo <b onclick='x'>daar</b>")]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt&colon;alert(1))")]
    [InlineData("[klik](data:text/html,x)")]
    [InlineData("[klik](//elders.test)")]
    [InlineData("[klik](bron:kennisrotonde)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![foto](https://elders.test/pixel.png)")]
    public void Nothing_runs_loads_or_leads_where_it_may_not(string markdown)
    {
        Assert.DoesNotMatch("<(?!/?(p|h3|em|strong)>)", UserProse.ToHtml(markdown));
    }

    [Fact]
    public void The_words_of_a_link_that_may_not_be_are_kept() => Assert.Contains("klik", UserProse.ToHtml("[klik](javascript:alert(1))"), StringComparison.Ordinal);

    [Fact]
    public void What_is_nested_too_deep_is_shown_as_it_was_typed()
    {
        var html = UserProse.ToHtml(new string('>', 20_000) + " <b>hoi</b>");

        Assert.StartsWith("<div class=\"shared-text\">&gt;&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;hoi", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("*a **a ")]
    [InlineData("_a*")]
    [InlineData("[a](")]
    [InlineData("&")]
    [InlineData("<a:")]
    [InlineData("`a``")]
    public void Whatever_is_repeated_something_comes_back(string part)
    {
        var html = UserProse.ToHtml(string.Concat(Enumerable.Repeat(part, 10_000 / part.Length)));

        Assert.NotEmpty(html);
        Assert.Null(SafeHtml.Unsafe(html));
    }
}
