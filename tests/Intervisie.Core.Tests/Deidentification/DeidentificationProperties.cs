using FsCheck;
using FsCheck.Fluent;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class DeidentificationProperties
{
    private static readonly RosterEntry[] Roster =
        [new("leerling", "Emma de Vries"), new("moeder", "Roos van den Broek"), new("ib'er", "Wil Ş."), new("vader", "𠮷")];

    private static readonly string[] Pieces =
    [
        "Emma", "emma", "de Vries", "Roos", "roos", "Wil", "Otis", "Jelle Hoekstra", "moeder", "van", "juf", "in", "uit", "obs", "De Klimop", "K.", "V.", "heet", "zei", "een",
        "mevr.", "'s", "’s", "06-23114577", "0", "12", "3-9-2017", "12 november", "mei", "a@b.nl", "www.x.nl", "@xx", "3991 AB", "Lindelaan 14", "6b", "999995534", "91 jaar oud",
        "[leerling]", "[leerling 2]", "[", "]", "begin november", ".", ",", ":", "'", "\n", "(", ")", "-", "?", "\u0301", "\u200B", "\ud83d", "\ude00", "😀", "ﬀ", "İ", "ß", "\uFFFC", "\0", "𠮷", "College",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())))
        from separators in Gen.ListOf(Gen.Elements(" ", " ", " ", ""), pieces.Count)
        select string.Concat(pieces.Zip(separators, (p, s) => p + s));

    [Fact]
    public void Findings_are_inside_the_text_apart_from_each_other_and_on_whole_characters() => Check(text =>
    {
        var end = 0;
        foreach (var finding in Scanning.Scan(text, Roster))
        {
            Assert.True(finding.Start >= end && finding.Length > 0 && finding.End <= text.Length);
            Assert.Equal(text.Substring(finding.Start, finding.Length), finding.Text);
            Assert.False(SplitsPair(text, finding.Start) || SplitsPair(text, finding.End));
            end = finding.End;
        }
    });

    [Fact]
    public void After_replacing_everything_nothing_certain_is_left() => Check(text =>
        Assert.DoesNotContain(Scanning.Scan(Scanning.Replaced(text, Roster), Roster), f => f.IsCertain));

    [Fact]
    public void Additions_never_break_a_text() => Check(text =>
    {
        var half = text[..(text.Length / 2)];
        Assert.NotNull(Scanning.Review(text, [], [new AddedFind(half, "x"), new AddedFind("s", "y"), new AddedFind("\u0301", "")], Roster).Preview("tekst"));
    });

    [Fact]
    public void Any_name_may_stand_on_the_roster() => Check(text => Assert.NotNull(Scanning.Scan("Zij zei dat " + text + " kwam.", new RosterEntry(text, text))));

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static void Check(Action<string> holds) => Prop.ForAll(Texts.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
