using Intervisie.Core.Reflections;

namespace Intervisie.Core.Tests.Reflections;

/// <summary>The first words by which an author knows a reflection again.</summary>
public sealed class OpeningTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_short_text_is_its_own_opening() => Assert.Equal("Een ouder zweeg.", OpeningOf("Een ouder zweeg."));

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var opening = OpeningOf(string.Join(' ', Enumerable.Repeat("gesprek,", 20)));

        Assert.EndsWith("gesprek …", opening, StringComparison.Ordinal);
        Assert.True(opening.Length <= Reflection.LongestOpening + 2);
    }

    [Fact]
    public void One_endless_word_is_cut_all_the_same() => Assert.Equal(Reflection.LongestOpening + 2, OpeningOf(new string('a', 500)).Length);

    [Fact]
    public void Lines_become_one_line() => Assert.Equal("Eerst dit. Dan dat.", OpeningOf("Eerst dit.\r\n\r\nDan dat."));

    [Fact]
    public void Without_text_there_is_no_opening() => Assert.Empty(OpeningOf(" "));

    private static string OpeningOf(string text)
    {
        var reflection = Reflection.Begin(Guid.NewGuid(), Monday);
        reflection.Write(new Dictionary<string, string>(StringComparer.Ordinal) { ["moment"] = text }, Monday);

        return reflection.Opening;
    }
}
