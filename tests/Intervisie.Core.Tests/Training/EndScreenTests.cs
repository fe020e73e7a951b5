using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

public sealed class EndScreenTests
{
    [Fact]
    public void The_best_choices_give_three_high_meters_in_words()
    {
        var meters = ScenarioPath.Parse(SmallScenario.Build(), "1a.2a").Meters;

        Assert.Equal(["Toon", "Vertrouwen", "Uitwisseling"], meters.Select(meter => meter.Name));
        Assert.All(meters, meter => Assert.Equal(MeterLevel.High, meter.Level));
        Assert.Equal("Jullie weten nu allebei meer dan ervoor.", meters[2].Sentence);
    }

    [Theory]
    [InlineData(0, MeterLevel.Low)]
    [InlineData(24, MeterLevel.Low)]
    [InlineData(25, MeterLevel.Middle)]
    [InlineData(59, MeterLevel.Middle)]
    [InlineData(60, MeterLevel.High)]
    [InlineData(100, MeterLevel.High)]
    public void A_meter_goes_by_the_share_of_what_was_reachable_on_the_path(int percent, MeterLevel expected)
    {
        var point = new DecisionPoint("1", "Moment", "Tekst",
        [
            SmallScenario.Choice("1a", new Effect(-50, 0, 0), "einde-kier"),
            SmallScenario.Choice("1b", new Effect(50, 0, 0), "einde-kier"),
            SmallScenario.Choice("1c", new Effect(percent - 50, 0, 0), "einde-kier"),
        ]);
        var scenario = SmallScenario.Build() with { Points = [point] };

        Assert.Equal(expected, ScenarioPath.Parse(scenario, "1c").Meters[0].Level);
    }

    [Theory]
    [InlineData("1a.2c", MeterLevel.Middle)]
    [InlineData("1c.2a", MeterLevel.Middle)]
    public void What_it_says_fits_how_far_the_door_stands_open(string path, MeterLevel expected) =>
        Assert.All(ScenarioPath.Parse(Doors, path).Meters, meter => Assert.Equal(expected, meter.Level));

    [Fact]
    public void A_door_that_fell_shut_at_the_last_word_is_named_as_the_turn()
    {
        var worst = ScenarioPath.Parse(Doors, "1c.2c").TurningPoints.Single(turn => !turn.Helped);

        Assert.Equal("2c", worst.Choice.Key);
    }

    [Fact]
    public void What_did_well_at_first_and_led_to_a_harder_moment_did_not_help()
    {
        var point = SmallScenario.Build().Points[0] with
        {
            Choices = [SmallScenario.Choice("1a", new Effect(2, 2, 2), "2"), SmallScenario.Choice("1b", new Effect(1, 0, 0), "2x")],
        };
        var scenario = SmallScenario.Build() with { Points = [point, .. SmallScenario.Build().Points.Skip(1)] };

        Assert.False(ScenarioPath.Parse(scenario, "1b.2xa.2a").TurningPoints.Single(turn => turn.Choice.Key == "1b").Helped);
    }

    // Everything is won at the first moment, or lost; at the second it may still turn.
    private static Scenario Doors => SmallScenario.Build() with
    {
        Points =
        [
            new DecisionPoint("1", "Begin", "Tekst", [SmallScenario.Choice("1a", new Effect(2, 2, 2), "2"), SmallScenario.Choice("1c", new Effect(-2, -2, -2), "2")]),
            new DecisionPoint("2", "Slot", "Tekst", [SmallScenario.Choice("2a", new Effect(0, 0, 0), "einde-open"), SmallScenario.Choice("2c", new Effect(-1, 0, 0), "einde-dicht")]),
        ],
    };

    [Fact]
    public void Points_that_were_not_passed_do_not_count()
    {
        // Tone could only be won at 2x, by which this path does not go: 2 of −2…2 at 1, 0 of −2…2 at 2.
        Assert.Equal(MeterLevel.High, ScenarioPath.Parse(SmallScenario.Build(), "1a.2b").Meters[0].Level);
    }

    [Fact]
    public void A_meter_that_nothing_could_move_stands_in_the_middle()
    {
        Assert.All(ScenarioPath.Start(SmallScenario.Build()).Meters, meter => Assert.Equal(MeterLevel.Middle, meter.Level));
    }

    [Fact]
    public void No_meter_shows_a_number()
    {
        Assert.All(ScenarioPath.Parse(SmallScenario.Build(), "1a.2b").Meters, meter => Assert.DoesNotContain(meter.Name + meter.Sentence, char.IsDigit));
    }

    [Fact]
    public void The_choices_with_most_effect_up_and_down_are_the_turning_points_in_the_order_they_were_made()
    {
        var turns = ScenarioPath.Parse(SmallScenario.Build(), "1b.2xa.2c").TurningPoints;

        Assert.Equal([("2xa", true), ("2c", false)], turns.Select(turn => (turn.Choice.Key, turn.Helped)));
        Assert.Equal("2x", turns[0].Point.Key);
    }

    [Fact]
    public void A_path_that_only_went_well_has_one_turning_point()
    {
        Assert.Equal("1a", Assert.Single(ScenarioPath.Parse(SmallScenario.Build(), "1a.2a").TurningPoints).Choice.Key);
    }

    [Fact]
    public void Choices_without_effect_turn_nothing()
    {
        Assert.Equal("1a", Assert.Single(ScenarioPath.Parse(SmallScenario.Build(), "1a.2b").TurningPoints).Choice.Key);
    }
}
