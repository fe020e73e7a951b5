using Intervisie.Core.Deidentification;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>The bar on the development texts, and on texts of which nothing was learnt; <c>bin/bench learn</c> cross-validates.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Without_a_roster_hardly_anything_leaks_and_little_is_asked()
    {
        var measure = Measured(GoldText.Development(), _ => []);

        Assert.True(measure.DirectRecall >= 0.99, string.Join('\n', measure.Leaks));
        Assert.True(measure.ZeroLeak >= 0.96, string.Join('\n', measure.Leaks));
        Assert.True(measure.CertainPrecision >= 0.95, string.Join('\n', measure.FalseAlarms));
        Assert.InRange(measure.QuestionsPer100Words, 0, 2);
    }

    [Fact]
    public void With_pupil_and_parents_as_roster_less_still_leaks()
    {
        var measure = Measured(GoldText.Development(), Rosters.First);

        Assert.True(measure.ZeroLeak >= 0.985, string.Join('\n', measure.Leaks));
        Assert.True(measure.CertainPrecision >= 0.95, string.Join('\n', measure.FalseAlarms));
    }

    public static TheoryData<string> UnseenSets() => [.. GoldText.UnseenSets];

    [Theory]
    [MemberData(nameof(UnseenSets))]
    public void On_texts_by_writers_who_saw_nothing_of_it_the_bar_holds(string set)
    {
        var texts = GoldText.Unseen(set);
        var measure = Measured(texts, _ => []);

        Assert.True(measure.DirectRecall >= 0.99, string.Join('\n', measure.Leaks));
        Assert.True(measure.ZeroLeak >= 0.95, string.Join('\n', measure.Leaks));
        Assert.True(measure.CertainPrecision >= 0.95, string.Join('\n', measure.FalseAlarms));
        Assert.InRange(measure.QuestionsPer100Words, 0, 2);
        Assert.True(Measured(texts, Rosters.First).ZeroLeak >= 0.98);
    }

    [Fact]
    public void A_text_with_nobody_in_it_is_hardly_touched()
    {
        var certain = GoldText.Development().Where(t => t.Entities.Count == 0).SelectMany(t => Scanning.Scan(t.Text)).Count(f => f.IsCertain);

        Assert.InRange(certain, 0, 5);
    }

    private static Measure Measured(IReadOnlyList<GoldText> texts, Func<GoldText, IReadOnlyList<RosterEntry>> roster)
    {
        var measure = new Measure();
        foreach (var text in texts)
        {
            measure.Add(text, Scanning.Scan(text.Text, [.. roster(text)]));
        }

        return measure;
    }
}
