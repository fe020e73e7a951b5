using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

public sealed class ScenarioPathTests
{
    private static readonly Scenario Talk = SmallScenario.Build();

    [Fact]
    public void A_conversation_begins_at_its_first_point_without_a_reaction()
    {
        var path = ScenarioPath.Start(Talk);

        Assert.Equal("1", path.CurrentPoint!.Key);
        Assert.Null(path.LastChoice);
        Assert.Null(path.Ending);
        Assert.Equal("", path.ToString());
    }

    [Fact]
    public void A_choice_shows_its_reaction_and_leads_on()
    {
        var path = ScenarioPath.Start(Talk).Choose("1a");

        Assert.Equal("Reactie 1a", path.LastChoice!.Reaction);
        Assert.Equal("2", path.CurrentPoint!.Key);
    }

    [Fact]
    public void The_last_choice_leads_to_an_ending()
    {
        var path = ScenarioPath.Start(Talk).Choose("1a").Choose("2c");

        Assert.Equal("einde-dicht", path.Ending!.Key);
        Assert.Null(path.CurrentPoint);
    }

    [Fact]
    public void A_path_is_read_back_as_it_was_written()
    {
        var path = ScenarioPath.Start(Talk).Choose("1b").Choose("2xa").Choose("2b");

        Assert.Equal("1b.2xa.2b", path.ToString());
        Assert.Equal(path, ScenarioPath.Parse(Talk, "1b.2xa.2b"));
        Assert.Equal(ScenarioPath.Start(Talk), ScenarioPath.Parse(Talk, null));
    }

    [Theory]
    [InlineData("2a")]
    [InlineData("1z")]
    [InlineData("1a..2a")]
    [InlineData("1a.")]
    [InlineData("1a.2a.1a")]
    [InlineData("1A")]
    public void A_path_that_does_not_exist_is_refused(string written)
    {
        Assert.Throws<RuleBrokenException>(() => ScenarioPath.Parse(Talk, written));
    }

    [Fact]
    public void A_path_of_endless_length_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => ScenarioPath.Parse(Talk, string.Join('.', Enumerable.Repeat("1a", 100_000))));
    }

    [Fact]
    public void Stepping_back_undoes_the_last_choice_and_leaves_the_old_path_as_it_was()
    {
        var path = ScenarioPath.Parse(Talk, "1a.2c");

        Assert.Equal("1a", path.StepBack().ToString());
        Assert.Equal("einde-dicht", path.Ending!.Key);
        Assert.Equal("", path.StepBack().StepBack().StepBack().ToString());
    }

    [Fact]
    public void A_choice_tapped_twice_counts_once()
    {
        Assert.Equal("1a.2c", ScenarioPath.Parse(Talk, "1a.2c").Retake("2c").ToString());
    }

    [Fact]
    public void Another_choice_at_a_moment_passed_goes_on_from_there()
    {
        Assert.Equal("1b", ScenarioPath.Parse(Talk, "1a.2c").Retake("1b").ToString());
    }

    [Fact]
    public void A_choice_of_a_moment_never_reached_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => ScenarioPath.Parse(Talk, "1a").Retake("2xa"));
        Assert.Throws<RuleBrokenException>(() => ScenarioPath.Parse(Talk, "1a").Retake("9z"));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("1b.2xa", "1b.2xa")]
    [InlineData("1a.2xa.2b", "1a")]
    [InlineData("7a", "")]
    public void A_conversation_that_was_rewritten_is_taken_up_where_it_still_is_the_same(string? written, string resumed)
    {
        Assert.Equal(resumed, ScenarioPath.Resume(Talk, written).ToString());
    }

    [Fact]
    public void It_tells_how_many_choices_are_left_at_most()
    {
        Assert.Equal(3, ScenarioPath.Start(Talk).DecisionsLeft);
        Assert.Equal(1, ScenarioPath.Parse(Talk, "1a").DecisionsLeft);
        Assert.Equal(0, ScenarioPath.Parse(Talk, "1a.2c").DecisionsLeft);
    }

    [Fact]
    public void The_order_of_choices_is_the_same_for_one_seed_and_all_are_there()
    {
        var point = Talk.PointAt("2")!;

        Assert.Equal(point.Shuffled(7), point.Shuffled(7));
        Assert.All(Enumerable.Range(0, 50), seed => Assert.Equal(point.Choices, point.Shuffled(seed).OrderBy(choice => choice.Key)));
    }

    [Fact]
    public void Over_many_seeds_each_choice_comes_first_about_equally_often()
    {
        var first = Enumerable.Range(0, 3000).CountBy(seed => Talk.PointAt("2")!.Shuffled(seed)[0].Key).ToDictionary();

        Assert.All(first.Values, count => Assert.InRange(count, 850, 1150));
        Assert.Equal(3, first.Count);
    }
}
