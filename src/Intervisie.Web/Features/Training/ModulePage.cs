using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Training;

/// <summary>A module: what it brings, its sections, and where this reader goes on.</summary>
public sealed record ModulePage
{
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Language { get; init; }

    /// <summary>The school that wrote it; null when it is one of ours.</summary>
    public required string? School { get; init; }

    public required int Minutes { get; init; }
    public required int MinutesLeft { get; init; }
    public required int TaskMinutes { get; init; }
    public required int ReadAloudMinutes { get; init; }
    public required IReadOnlyList<string> Goals { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }
    public required IReadOnlyList<SectionRow> Sections { get; init; }
    public required bool HasBegun { get; init; }

    /// <summary>Where to go on; null once everything was read.</summary>
    public required SectionLink? Next { get; init; }

    public required ModuleLink? NextModule { get; init; }

    public static ModulePage Of(ModuleProgress progress, SkillFramework skills, TrainingModule? after) => new()
    {
        Slug = progress.Module.Slug,
        Title = progress.Module.Title,
        Summary = progress.Module.Summary,
        Language = progress.Module.Language,
        School = progress.Module.School,
        Minutes = progress.Module.Minutes,
        MinutesLeft = progress.MinutesLeft,
        TaskMinutes = progress.Module.TaskMinutes,
        ReadAloudMinutes = progress.Module.ReadAloudMinutes,
        Goals = progress.Module.Goals,
        Skills = [.. progress.Module.Skills.Select(key => skills.Find(key)?.Title ?? key)],
        Sections = [.. progress.Module.Sections.Select(section => SectionRow.Of(section, progress))],
        HasBegun = progress.HasBegun,
        Next = progress.Next is { } next ? new SectionLink(progress.GoingOn(), next.Title) : null,
        NextModule = after is null ? null : new ModuleLink(after.Slug, after.Title),
    };
}

/// <summary>One section in the list of a module.</summary>
public sealed record SectionRow(string Key, string Title, int Minutes, bool IsRead, bool IsNext)
{
    public static SectionRow Of(ModuleSection section, ModuleProgress progress) =>
        new(section.Key, section.Title, section.Minutes, progress.HasRead(section), progress.HasBegun && progress.Next == section);
}

/// <summary>The way to a section of the same module, at the very spot.</summary>
public sealed record SectionLink(string Address, string Title);

/// <summary>The way to a module.</summary>
public sealed record ModuleLink(string Slug, string Title);
