using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A unit of self-study of about half an hour (NL: <i>module</i>), in one language.</summary>
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

    /// <summary>How long the practice task takes, done later in one's own work.</summary>
    public required int TaskMinutes { get; init; }

    /// <summary>How long reading and practising take, the task of this week left out.</summary>
    public int Minutes => Sections.Sum(section => section.Minutes);

    /// <summary>How long its text takes when it is read aloud.</summary>
    public int ReadAloudMinutes => ReadingTime.AloudMinutes(Sections.Sum(section => section.Words));

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Raised when its content changes in a way that matters to who already did it.</summary>
    public required int Version { get; init; }

    public required IReadOnlyList<ModuleSection> Sections { get; init; }

    /// <summary>Of its words, two letters.</summary>
    public string Language { get; init; } = ContentLanguage.Dutch;

    /// <summary>Another one each time it is read: tells what was made of this text from what was made of an earlier one.</summary>
    public Guid Edition { get; init; } = Guid.NewGuid();

    /// <summary>The school that wrote it; null when it is one of ours.</summary>
    public string? School { get; init; }

    /// <summary>Names of the pictures it may show.</summary>
    public IReadOnlySet<string> Images { get; init; } = new HashSet<string>();

    /// <summary>The same module in English; null when nobody translated it.</summary>
    internal TrainingModule? English { get; init; }

    /// <summary>The ids its front matter names, known or not.</summary>
    internal IReadOnlySet<string> NamedSources { get; init; } = new HashSet<string>();

    /// <summary>Where its files lie.</summary>
    internal string Folder { get; init; } = string.Empty;

    /// <summary>The module in a language, or in Dutch where it was not translated.</summary>
    public TrainingModule In(string language) => language == ContentLanguage.English ? English ?? this : this;

    /// <summary>The file of one of its pictures; null when it has none of that name.</summary>
    public string? ImageFile(string name) => Images.Contains(name) ? Path.Combine(Folder, name) : null;

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
