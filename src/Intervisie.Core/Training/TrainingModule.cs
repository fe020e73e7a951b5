using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A unit of self-study of about half an hour (NL: <i>module</i>).</summary>
public sealed record TrainingModule
{
    public required string Slug { get; init; }
    public required int Order { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>What one can do afterwards.</summary>
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>Keys of the skills it works on.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>Keys of the kinds of conversation it serves.</summary>
    public required IReadOnlyList<string> ConversationKinds { get; init; }

    public required IReadOnlyList<string> Sectors { get; init; }

    /// <summary>How long all of it takes, practice included.</summary>
    public required int Minutes { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Raised when its content changes in a way that matters to who already did it.</summary>
    public required int Version { get; init; }

    public required IReadOnlyList<ModuleSection> Sections { get; init; }

    public Scenario Scenario => Parts<ScenarioPart>().First().Scenario;

    public IReadOnlyList<SelfCheck> Checks => [.. Parts<SelfCheckPart>().Select(part => part.SelfCheck)];

    public IReadOnlyList<string> Prompts => [.. Parts<PromptPart>().SelectMany(part => part.Prompts)];

    public PracticeTask Task => Parts<TaskPart>().First().Task;

    public ModuleSection? Section(string key) => Sections.FirstOrDefault(section => section.Key == key);

    /// <summary>The section after this one; null after the last.</summary>
    public ModuleSection? After(ModuleSection section) =>
        Sections.SkipWhile(s => s.Key != section.Key).Skip(1).FirstOrDefault();

    /// <summary>Where the practice conversation is.</summary>
    public ModuleSection PracticeSection => Sections.First(section => section.Parts.OfType<ScenarioPart>().Any());

    /// <summary>The sources that a page with this section lists: those its chips point to, and all of them in the last section.</summary>
    public IReadOnlyList<Source> SourcesOf(ModuleSection section) =>
        section.Key == Sections[^1].Key ? Sources : [.. Sources.Where(section.Cites)];

    private IEnumerable<T> Parts<T>()
        where T : ModulePart =>
        Sections.SelectMany(section => section.Parts).OfType<T>();
}
