using Intervisie.Core.Methods;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

public sealed class RealContentTests
{
    private static readonly TrainingLibrary Library = TrainingLibrary.Load(ContentFolder.Real);

    /// <summary>Each conversation in each language it is there in.</summary>
    public static TheoryData<string, string> Conversations
    {
        get
        {
            var data = new TheoryData<string, string>();

            foreach (var version in Library.Modules.SelectMany(module => new[] { module, module.In("en") }.Distinct()))
            {
                data.Add(version.Slug, version.Language);
            }

            return data;
        }
    }

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
        Assert.All(Library.Modules.SelectMany(module => module.Sections), section => Assert.InRange(section.Minutes, 1, section.Parts.OfType<ScenarioPart>().Any() ? 9 : 4));
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

    [Theory]
    [MemberData(nameof(Conversations))]
    public void Every_path_through_every_conversation_ends_and_every_ending_is_reached(string module, string language)
    {
        var scenario = Library.Find(module)!.In(language).Scenario;
        var ends = Ends(ScenarioPath.Start(scenario)).ToList();

        Assert.All(ends, path => Assert.InRange(path.Choices.Length, 5, 6));
        Assert.Equal(["einde-dicht", "einde-kier", "einde-open"], ends.Select(path => path.Ending!.Key).Distinct().Order());
        Assert.Equal(scenario.Points.Select(point => point.Key).Order(), ends.SelectMany(path => path.Choices).Select(choice => choice.Key[..^1]).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    public void Every_option_of_every_conversation_has_a_reaction_and_an_explanation(string module, string language)
    {
        var scenario = Library.Find(module)!.In(language).Scenario;

        Assert.All(scenario.Points, point => Assert.InRange(point.Choices.Count, 3, 4));
        Assert.All(scenario.Points.SelectMany(point => point.Choices), choice => Assert.All([choice.Text, choice.Reaction, choice.Explanation], words => Assert.NotEmpty(words)));
        Assert.All(scenario.Endings, ending => Assert.All([ending.Title, ending.Text, ending.HomeSentence], words => Assert.NotEmpty(words)));
    }

    [Fact]
    public void The_first_four_modules_are_there_and_three_of_them_in_English()
    {
        Assert.Equal(["waarom", "toon", "vertrouwen", "perspectief"], Library.Modules.Select(module => module.Slug));
        Assert.Equal(["nl", "en", "en", "en"], Library.Modules.Select(module => module.In("en").Language));
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
