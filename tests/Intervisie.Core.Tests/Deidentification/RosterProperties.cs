using FsCheck;
using FsCheck.Fluent;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Naming somebody beforehand helps to find them and never hides anybody else.</summary>
public sealed class RosterProperties
{
    private static readonly Gen<RosterEntry[]> AnyRoster = Gen.ArrayOf(
        from role in Gen.Elements("leerling", "moeder", "")
        from name in Gen.OneOf(RandomText.Texts, Gen.Elements("Emma", "e", "De", "van", "Vries", "K. de V.", "Roos van den Broek", "obs", "Klimop", "Jelle", "moeder Wil"))
        select new RosterEntry(role, name));

    [Fact]
    public void What_is_found_without_a_roster_is_found_with_any() => Prop.ForAll(RandomText.Texts.ToArbitrary(), AnyRoster.ToArbitrary(), (text, roster) =>
        Assert.Equal("", Uncovered(text, Scanning.Scan(text), Scanning.Scan(text, roster)))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Adding_somebody_to_the_roster_never_uncovers_anybody()
    {
        foreach (var text in GoldText.Development())
        {
            IReadOnlyList<RosterEntry> people = [.. Rosters.All(text), new RosterEntry("moeder", "Roos van den Broek"), new RosterEntry("leerling", "Mees Kort")];
            var before = Scanning.Scan(text.Text);
            for (var count = 1; count <= people.Count; count++)
            {
                var after = Scanning.Scan(text.Text, [.. people.Take(count)]);
                Assert.Equal("", Uncovered(text.Text, before, after));
                before = after;
            }
        }
    }

    /// <summary>The words of the first finds that the second leave bare; a tussenvoegsel between two people («Emma van Mark») names nobody.</summary>
    private static string Uncovered(string text, IReadOnlyList<Finding> before, IReadOnlyList<Finding> after) => string.Join(' ', before
        .SelectMany(f => WordReader.Read(f.Text).Where(w => !Determiners.Particles.Contains(w.Folded)).Select(w => (Start: f.Start + w.Start, End: f.Start + w.End)))
        .Where(w => !Enumerable.Range(w.Start, w.End - w.Start).All(at => after.Any(a => a.Start <= at && at < a.End)))
        .Select(w => text[w.Start..w.End]));
}
