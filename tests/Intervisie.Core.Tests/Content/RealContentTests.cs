using Intervisie.Core.Methods;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

public sealed class RealContentTests
{
    private static readonly TrainingLibrary Library = TrainingLibrary.Load(ContentFolder.Real);

    [Fact]
    public void Every_module_has_its_nine_sections_each_with_something_to_read()
    {
        Assert.NotEmpty(Library.Modules);
        Assert.All(Library.Modules, module => Assert.Equal(9, module.Sections.Count));
        Assert.All(Library.Modules.SelectMany(module => module.Sections.SkipLast(1)), section => Assert.NotEmpty(section.Parts));
    }

    [Fact]
    public void Every_section_can_be_read_in_a_few_minutes()
    {
        Assert.All(Library.Modules.SelectMany(module => module.Sections), section => Assert.InRange(section.Minutes, 1, 5));
    }

    [Fact]
    public void The_module_on_tone_is_whole()
    {
        var tone = Library.Find("toon")!;

        Assert.Equal("Etiket", tone.Scenario.Title);
        Assert.Equal(3, tone.Checks.Count);
        Assert.Equal(3, tone.Prompts.Count);
        Assert.Contains("eerste zin", tone.Task.PlainText, StringComparison.Ordinal);
        Assert.Equal("waarom-dit-ertoe-doet", tone.Sections[0].Key);
    }

    [Fact]
    public void A_module_shows_its_sources_as_chips_that_go_to_its_own_list()
    {
        var html = string.Concat(Library.Find("toon")!.Sections.SelectMany(section => section.Parts).OfType<ProsePart>().Select(part => part.Html));

        Assert.Contains("<a class=\"bron\" href=\"#bron-s0\">Kennisrotonde</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"bron:", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_path_through_every_conversation_ends_and_every_ending_is_reached()
    {
        foreach (var scenario in Library.Modules.Select(module => module.Scenario))
        {
            var ends = Ends(ScenarioPath.Start(scenario)).ToList();

            Assert.All(ends, path => Assert.InRange(path.Choices.Length, 1, Scenario.MostDecisions));
            Assert.Equal(scenario.Endings.Select(ending => ending.Key).Order(), ends.Select(path => path.Ending!.Key).Distinct().Order());
        }
    }

    [Fact]
    public void The_skills_and_their_four_levels_are_there()
    {
        var framework = SkillFramework.Load(Path.Combine(ContentFolder.Real, SkillFramework.FileName));

        Assert.Equal(8, framework.Skills.Count);
        Assert.Equal("Wendbaar", framework.MeaningOf(SkillLevel.Agile).Label);
        Assert.False(framework.Find("reflecteren")!.CanBeReadByPeers);
    }

    [Fact]
    public void The_exchange_method_runs_from_contribution_to_lookback()
    {
        var method = MethodLibrary.Load(Path.Combine(ContentFolder.Real, "methods")).Find("uitwisselen")!;

        Assert.Equal(MethodShape.Exchange, method.Shape);
        Assert.Equal(
            [StepForm.Contribution, StepForm.Feedback, StepForm.Reaction, StepForm.Evaluation, StepForm.Lookback],
            method.Steps.Select(step => step.Form));
        Assert.Equal(RevealAt.Together, method.Step("feedback")!.RevealAt);
    }

    private static IEnumerable<ScenarioPath> Ends(ScenarioPath path) =>
        path.Ending is not null ? [path] : path.CurrentPoint!.Choices.SelectMany(choice => Ends(path.Choose(choice.Key)));
}
