using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>One section to read and do, with the sources it leans on.</summary>
public sealed record SectionPage
{
    public required string Module { get; init; }
    public required string ModuleTitle { get; init; }
    public required string Key { get; init; }
    public required string Title { get; init; }
    public required int Number { get; init; }
    public required int Count { get; init; }
    public required string Language { get; init; }
    public required int Minutes { get; init; }

    /// <summary>From the beginning of this section to the end of the module.</summary>
    public required int MinutesToTheEnd { get; init; }

    public required IReadOnlyList<PartRow> Parts { get; init; }
    public required IReadOnlyList<SourceRow> Sources { get; init; }

    /// <summary>The practice task made into a plan; only shown where the section holds the task.</summary>
    public IntentionForm Intention { get; init; } = new();

    /// <summary>Title of the section after this one; null at the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether someone leaves something here that is theirs alone.</summary>
    public bool IsPersonal => Parts.Any(part => part is not ProseRow);

    /// <summary>What coming to its end says: «read», «seen» while a check waits for an answer, and «none» where the conversation keeps its own place.</summary>
    public string AtItsEnd =>
        Parts.Any(part => part is ConversationRow) ? "none" : Parts.Any(part => part is CheckRow { IsAnswered: false }) ? "seen" : "read";

    public bool HasTask => Parts.Any(part => part is TaskRow);

    /// <summary>The task was just made into a plan: what is left here is going on.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Whether something other than going on is the thing to do here.</summary>
    public bool HasOwnAct => (HasTask && !IsPlanned) || Parts.Any(part => part is ConversationRow { IsOver: false });

    public static SectionPage Of(TrainingModule module, ModuleSection section, SectionAnswers answers) => new()
    {
        Module = module.Slug,
        ModuleTitle = module.Title,
        Key = section.Key,
        Title = section.Title,
        Number = module.Sections.TakeWhile(s => s.Key != section.Key).Count() + 1,
        Count = module.Sections.Count,
        Language = module.Language,
        Minutes = section.Minutes,
        MinutesToTheEnd = module.Sections.SkipWhile(s => s.Key != section.Key).Sum(s => s.Minutes),
        Parts = [.. section.Parts.Select(part => PartRow.Of(part, module, answers))],
        Sources = [.. module.SourcesOf(section).Select(source => SourceRow.Of(source, module.Language))],
        Next = module.After(section)?.Title,
    };

    /// <summary>What a plan made of the task is kept under while it is typed.</summary>
    public string DraftSubject => DraftSubjectOf(Module);

    public static string DraftSubjectOf(string module) => $"voornemen:{module}";

    /// <summary>The same page with what was not good about the answer to a check.</summary>
    public SectionPage WithCheckError(string key, string error) =>
        this with { Parts = [.. Parts.Select(part => part is CheckRow check && check.Key == key ? check with { Error = error } : part)] };
}
