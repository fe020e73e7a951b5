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
    [InlineData("1. ")]
    [InlineData("**x_ ")]
    [InlineData("|*")]
    [InlineData("|\n")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("[a](/x) ")]
    [InlineData("<!--")]
    public void Whatever_is_repeated_reading_comes_back(string part)
    {
        var prose = Read(Repeated(part, 10_000));

        Assert.Null(prose is null ? null : SafeHtml.Unsafe(prose.ToHtml()));
        Assert.Equal(prose is null, faults.Count > 0);
    }

    [Fact]
    public void A_table_of_thousands_of_cells_is_a_fault_at_its_widest_row()
    {
        var wide = Repeated("|a", 1_000);

        Assert.Null(Read($"Een.\n\n|a|b|\n|-|-|\n{wide}|\n{Repeated("|\n", 1_000)}"));

        var fault = Assert.Single(faults.Found);
        Assert.Equal(5, fault.Line);
        Assert.Contains("haal rijen of kolommen weg", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_file_of_short_rows_under_one_wide_row_is_not_even_read_as_a_table()
    {
        Assert.Null(Read($"{Repeated("|a", 15_000)}|\n{Repeated("|-", 15_000)}|\n{Repeated("|\n", 29_000)}"));
        Assert.Contains("te groot", Assert.Single(faults.Found).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_larger_than_any_of_ours_may_be()
    {
        Assert.NotNull(Read($"| a | b | c |\n|---|---|---|\n{Repeated("| een | twee | drie |\n", 20_000)}"));
    }

    [Fact]
    public void Brackets_nested_within_a_line_are_a_fault_at_that_line()
    {
        Assert.Null(Read($"Een.\n\n{Repeated("![", 200)}"));

        var fault = Assert.Single(faults.Found);
        Assert.Equal((3, true), (fault.Line, fault.What.Contains("te diep genest", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_that_would_be_written_a_thousand_times_may_not_be_long()
    {
        Assert.Null(Read($"{Repeated("[a] ", 4_000)}\n\n[a]: https://example.org/{new string('b', 20_000)}"));
        Assert.InRange(faults.Found.Sum(fault => fault.What.Length), 1, 100_000);
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

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private MarkdownProse? Read(string markdown) => MarkdownProse.Read(new ContentText("text.md", markdown), new HashSet<string>(), faults);
}
