using Intervisie.Core.Content;
using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>A piece of a section as it is shown.</summary>
/// <param name="View">The partial that shows it.</param>
public abstract record PartRow(string View)
{
    /// <summary>Of its words, two letters.</summary>
    public string Language { get; private init; } = ContentLanguage.Dutch;

    public static PartRow Of(ModulePart part, TrainingModule module, SectionAnswers answers) => Of(part, module.Slug, answers) with { Language = module.Language };

    private static PartRow Of(ModulePart part, string module, SectionAnswers answers) => part switch
    {
        SelfCheckPart check => CheckRow.Of(check.SelfCheck, module, answers.Checks.GetValueOrDefault(check.SelfCheck.Key)),
        PromptPart prompts => new PromptsRow(module, prompts.Prompts),
        TaskPart task => new TaskRow(task.Task.Html),
        ScenarioPart scenario => ConversationRow.Of(scenario.Scenario, module, answers.Path),
        ProsePart prose => new ProseRow(prose.Html),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part cannot be shown yet."),
    };
}

/// <summary>Text to read; safe HTML.</summary>
public sealed record ProseRow(string Html) : PartRow("_Prose");

/// <summary>A check; once answered with the explanation of every answer.</summary>
public sealed record CheckRow(string Module, string Key, string Question, IReadOnlyList<OptionRow> Options, bool IsAnswered, string? Error = null)
    : PartRow("_Check")
{
    public static CheckRow Of(SelfCheck check, string module, string? chosen)
    {
        var answer = check.Find(chosen ?? string.Empty);

        return new(module, check.Key, check.Question, [.. check.Options.Select(option => OptionRow.Of(option, answer))], answer is not null);
    }
}

/// <summary>One answer of a check.</summary>
public sealed record OptionRow(string Key, string Text, string ExplanationHtml, bool IsBest, bool IsChosen)
{
    public static OptionRow Of(SelfCheckOption option, SelfCheckOption? chosen) =>
        new(option.Key, option.Text, option.ExplanationHtml, option.IsBest, option == chosen);
}

/// <summary>Questions that each can begin a reflection.</summary>
public sealed record PromptsRow(string Module, IReadOnlyList<string> Prompts) : PartRow("_Prompts");

/// <summary>The practice task; safe HTML.</summary>
public sealed record TaskRow(string Html) : PartRow("_Task");

/// <summary>The way into the practice conversation.</summary>
public sealed record ConversationRow(string Module, string Title, string Setting, bool HasBegun, bool IsOver) : PartRow("_Conversation")
{
    public static ConversationRow Of(Scenario scenario, string module, string? written)
    {
        var path = ScenarioPath.Resume(scenario, written);

        return new(module, scenario.Title, FictionalCase.SettingOf(scenario), path.CanStepBack, path.Ending is not null);
    }
}
