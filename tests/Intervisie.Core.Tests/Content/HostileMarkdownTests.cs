using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class HostileMarkdownTests
{
    private readonly ContentFaults faults = new();

    [Fact]
    public void Twenty_thousand_nested_quotes_are_a_fault_at_their_line()
    {
        Assert.Null(Read("Een.\n\n" + new string('>', 20_000) + "\n\nTwee."));

        var fault = Assert.Single(faults.Found);
        Assert.Equal(3, fault.Line);
        Assert.Contains("te diep genest", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("*a **a ")]
    [InlineData("_a*")]
    [InlineData("[a](")]
    [InlineData("::: zinnen\n")]
    [InlineData(":::\n")]
    [InlineData("|a")]
    [InlineData("&")]
    [InlineData("<a:")]
    [InlineData("`a``")]
    [InlineData("\\")]
    public void Whatever_is_repeated_reading_comes_back(string part)
    {
        var prose = Read(string.Concat(Enumerable.Repeat(part, 20_000 / part.Length)));

        Assert.True(prose is not null || faults.Count > 0);
    }

    [Fact]
    public void A_text_too_long_is_a_fault()
    {
        Assert.Null(Read(new string('a', ContentText.MostCharacters + 1)));
        Assert.Contains("Splits het", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_is_a_fault_at_its_line()
    {
        Assert.Null(Read("een\ntwee\0"));
        Assert.Equal(2, Assert.Single(faults.Found).Line);
    }

    private MarkdownProse? Read(string markdown) => MarkdownProse.Read(new ContentText("text.md", markdown), new HashSet<string>(), faults);
}
