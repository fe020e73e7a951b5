using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class DeidentificationProperties
{
    private static readonly RosterEntry[] Roster =
        [new("leerling", "Emma de Vries"), new("moeder", "Roos van den Broek"), new("ib'er", "Wil Ş."), new("vader", "𠮷")];

    [Fact]
    public void Findings_are_inside_the_text_apart_from_each_other_and_on_whole_characters() => Check(text =>
    {
        var end = 0;
        foreach (var finding in Scanning.Scan(text, Roster))
        {
            Assert.True(finding.Start >= end && finding.Length > 0 && finding.End <= text.Length);
            Assert.Equal(text.Substring(finding.Start, finding.Length), finding.Text);
            Assert.False(SplitsCharacter(text, finding.Start) || SplitsCharacter(text, finding.End));
            end = finding.End;
        }
    });

    [Fact]
    public void After_replacing_everything_nothing_certain_is_left() => Check(text =>
        Assert.DoesNotContain(Scanning.Scan(Scanning.Replaced(text, Roster), Roster), f => f.IsCertain));

    /// <summary>A random text in which the roster and the lists each hid, while reading on, what the other would call certain.</summary>
    [Fact]
    public void What_was_only_hidden_is_looked_at_again()
    {
        const string Text = "뿥 톊 졿 췀 裮䋯 de Vries Ș eenႆ챒 𠮷 筊屙 emma巢 낅 zei";

        Assert.DoesNotContain(Scanning.Scan(Scanning.Replaced(Text, Roster), Roster), f => f.IsCertain);
    }

    [Fact]
    public void Additions_never_break_a_text() => Check(text =>
    {
        var half = text[..(text.Length / 2)];
        Assert.NotNull(Scanning.Review(text, [], [new AddedFind(half, "x"), new AddedFind("s", "y"), new AddedFind("\u0301", "")], Roster).Preview("tekst"));
    });

    [Fact]
    public void Any_name_may_stand_on_the_roster() => Check(text => Assert.NotNull(Scanning.Scan("Zij zei dat " + text + " kwam.", new RosterEntry(text, text))));

    /// <summary>Inside a surrogate pair, or between a letter and the marks on it.</summary>
    private static bool SplitsCharacter(string text, int at) => at > 0 && at < text.Length
        && (char.IsSurrogatePair(text[at - 1], text[at]) || (char.IsLetterOrDigit(text[at - 1]) && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private static void Check(Action<string> holds) => Prop.ForAll(RandomText.Texts.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
