using System.Globalization;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Counts the bytes that are asked for, which follow the work done and are the same on every machine; nothing is timed.</summary>
public sealed class LinearityTests
{
    [Theory]
    [InlineData("De moeder van Emma belde juf Noor op 06-23114577. ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("A. van ")]
    [InlineData("0 ")]
    [InlineData("[a")]
    [InlineData("van de ")]
    [InlineData("a-")]
    [InlineData("Emma")]
    [InlineData("e\u0301")]
    [InlineData("1-")]
    [InlineData("1 ")]
    [InlineData("a/")]
    [InlineData("Getal en ")]
    [InlineData("Adres Aa ")]
    [InlineData("noemt ")]
    [InlineData("kiezel, de ")]
    [InlineData("Aa ")]
    [InlineData("i.v.d. ")]
    public void Twice_the_text_is_at_most_a_little_over_twice_the_work(string piece)
    {
        var once = Work(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));
        var twice = Work(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)));

        Assert.True(twice <= 2.5 * once, string.Create(CultureInfo.InvariantCulture, $"{once} bytes became {twice}"));
    }

    [Fact]
    public void A_text_of_a_million_characters_is_no_other_matter()
    {
        const string piece = "De moeder van Emma belde juf Noor op 06-23114577, wat trouwens goed was. ";
        var once = Work(string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length)));
        var fourTimes = Work(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

        Assert.True(fourTimes <= 5 * once, string.Create(CultureInfo.InvariantCulture, $"{once} bytes became {fourTimes}"));
    }

    private static long Work(string text)
    {
        RosterEntry[] roster = [new("leerling", "Emma de Vries"), new("moeder", "Aïsha")];
        Scanning.Scan(text, roster);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scanning.Scan(text, roster);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
