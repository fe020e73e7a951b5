using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>What every conversation must hold to: the rules beside the fourteen scenarios, each broken once.</summary>
public sealed class ScenarioRuleTests
{
    [Fact]
    public void A_conversation_that_keeps_every_rule_is_read()
    {
        using var content = new WrittenTalk().InContent();

        Assert.Equal(7, TrainingLibrary.Load(content.Path).Find("waarom")!.Scenario.Points.Count);
    }

    [Fact]
    public void A_path_that_comes_round_again_never_ends()
    {
        AssertTold(new WrittenTalk().LeadTo("4a", "3"), "## 4 ·", "Er is een pad dat nooit eindigt of langer is dan 7 keuzes: het komt dan nog langs moment 4. Laat eerder een keuze naar een einde gaan");
    }

    [Fact]
    public void A_path_of_eight_decisions_is_too_long_to_be_told_from_an_endless_one()
    {
        var talk = new WrittenTalk().Redirect("2h", "2").Without("2h").Redirect("3", "6").With("6", "7").With("7", "8").With("8", "3");

        AssertTold(talk, "## 5t ·", "nooit eindigt of langer is dan 7 keuzes");
    }

    [Fact]
    public void A_path_of_seven_decisions_is_too_long()
    {
        AssertTold(new WrittenTalk().LeadTo("1c", "6").With("6", "7").With("7", "2h"), "## 5t ·", "Er is een pad van meer dan 6 keuzes, langs moment 5t. Maak het gesprek korter");
    }

    [Fact]
    public void A_path_of_six_decisions_may_be()
    {
        using var content = new WrittenTalk().LeadTo("1c", "6").With("6", "2h").InContent();

        Assert.Equal(8, TrainingLibrary.Load(content.Path).Find("waarom")!.Scenario.Points.Count);
    }

    [Fact]
    public void A_path_of_four_decisions_is_too_short()
    {
        AssertTold(new WrittenTalk().LeadTo("4b", "einde-dicht"), "| 4b |", "Na keuze 4b kan het gesprek al voorbij zijn voordat er 5 keuzes zijn gemaakt. Laat haar naar een later moment gaan");
    }

    [Fact]
    public void A_point_that_no_choice_leads_to_is_not_reached()
    {
        AssertTold(new WrittenTalk().With("9", "3"), "## 9 ·", "Moment 9 is niet te bereiken. Laat een keuze ernaartoe gaan, of haal het weg");
    }

    [Fact]
    public void Points_that_lead_only_to_each_other_are_not_reached()
    {
        AssertTold(new WrittenTalk().With("8", "9").With("9", "8"), "## 8 ·", "Moment 8 is niet te bereiken");
    }

    [Theory]
    [InlineData("dicht", "kier")]
    [InlineData("open", "dicht")]
    [InlineData("kier", "open")]
    public void An_ending_that_no_choice_leads_to_is_not_reached(string door, string other)
    {
        AssertTold(new WrittenTalk().Redirect($"einde-{door}", $"einde-{other}"), $"## Einde {door} ·", $"Het einde «einde-{door}» is niet te bereiken. Elk gesprek kan op drie manieren aflopen");
    }

    [Fact]
    public void A_choice_leads_to_what_exists()
    {
        AssertTold(new WrittenTalk().LeadTo("4c", "12"), "| 4c |", "Keuze 4c gaat naar «12», maar dat bestaat niet. Noem een moment of een einde");
    }

    [Fact]
    public void One_choice_is_no_choice()
    {
        AssertTold(new WrittenTalk().Without("2h").Change("2c", row => row with { Key = "2ha" }), "## 2h ·", "Moment 2h heeft 1 keuzes. Geef er minstens twee");
    }

    [Fact]
    public void What_comes_next_depends_on_what_you_said_in_two_places_and_the_last_point_is_none()
    {
        AssertTold(new WrittenTalk().LeadTo("4a", "5t").LeadTo("4b", "5t").LeadTo("4c", "5t").LeadTo("5tb", "einde-open").Without("5"), "## 1 ·", "Op 1 momenten hangt het vervolg af van je keuze. Laat dat op minstens 2 momenten zo zijn");
    }

    [Fact]
    public void Two_good_choices_that_differ_two_points_are_no_dilemma()
    {
        AssertTold(new WrittenTalk().Change("3b", row => row with { Sum = 4 }), "## 1 ·", "Dit gesprek heeft geen dilemma");
    }

    [Fact]
    public void Two_choices_that_do_not_help_are_no_dilemma()
    {
        AssertTold(new WrittenTalk().Change("3b", row => row with { Sum = 1 }).Change("3c", row => row with { Sum = 0 }), "## 1 ·", "Dit gesprek heeft geen dilemma");
    }

    [Theory]
    [InlineData("3b")]
    [InlineData("3c")]
    public void Both_choices_of_a_dilemma_tell_their_price(string choice)
    {
        AssertTold(new WrittenTalk().Change(choice, row => row with { Why = "Zo werkt het." }), "## 1 ·", "allebei de «prijs» noemen. Maak er een");
    }

    [Fact]
    public void Somewhere_a_choice_that_does_well_leads_to_a_harder_point()
    {
        AssertTold(new WrittenTalk().Change("1c", row => row with { Sum = 0 }), "## 1 ·", "keert geen enkele keuze zich later tegen je. Laat één keuze die eerst goed valt");
    }

    private static void AssertTold(WrittenTalk talk, string at, string reason)
    {
        using var content = talk.InContent();

        content.AssertTold(WrittenTalk.File, content.LineOf(WrittenTalk.File, at), reason);
    }
}
