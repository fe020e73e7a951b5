using Intervisie.Core.Reflections;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The author's own reflections, newest first.</summary>
/// <param name="Begun">Begun and not sent in.</param>
/// <param name="RoundId">The round to choose one for; none when they are only looked at.</param>
/// <param name="ShowsOpenings">Whether their first words stand in the list: only when asked, for the screen may be the whole class's.</param>
public sealed record ReflectionsPage(IReadOnlyList<ReflectionRow> Rows, IReadOnlyList<BegunRow> Begun, bool ShowsOpenings, Guid? RoundId);

/// <summary>One of them, known by its first words.</summary>
public sealed record ReflectionRow(Guid Id, string Opening, DateTimeOffset WrittenAt, bool IsShared);

/// <summary>A reflection as its author sees it.</summary>
/// <param name="Module">Slug and title of the module it began with.</param>
/// <param name="Shared">Where a group can read a version of it.</param>
public sealed record ReflectionPage(
    Guid Id, DateTimeOffset WrittenAt, ModuleLink? Module, IReadOnlyList<AnswerRow> Answers, IReadOnlyList<RosterLine> Roster, IReadOnlyList<SharedRow> Shared)
{
    /// <summary>When the words as they were first written gave way to what the group read.</summary>
    public required DateTimeOffset? ReplacedAt { get; init; }

    /// <summary>When they will; none while nothing is shared or a round is still open.</summary>
    public required DateTimeOffset? OriginalEndsAt { get; init; }

    public static ReflectionPage Of(Reflection reflection, ModuleLink? module, IReadOnlyList<SharedRow> shared, DateTimeOffset? originalEndsAt) =>
        new(
            reflection.Id,
            reflection.WrittenAt,
            module,
            [.. reflection.Template.Fields.Select(f => new AnswerRow(f.Label, reflection.Answer(f.Key), f.IsPrivate, f.Kind is FieldKind.Choices)).Where(a => a.Text.Length > 0)],
            [.. reflection.Roster.Select(r => new RosterLine(r.Name, r.Role))],
            shared)
        {
            ReplacedAt = reflection.ReplacedAt,
            OriginalEndsAt = originalEndsAt,
        };
}

/// <summary>A module to go back to.</summary>
public sealed record ModuleLink(string Slug, string Title);

/// <summary>What was written in one field, or which of our own words were chosen there.</summary>
public sealed record AnswerRow(string Label, string Text, bool IsPrivate, bool IsChosen)
{
    public IEnumerable<string> Chosen => Text.Split(ReflectionForm.Separator);
}

/// <summary>Someone who was there.</summary>
public sealed record RosterLine(string Name, string Role);

/// <summary>A round in which it is shared.</summary>
public sealed record SharedRow(Guid ContributionId, string Group, string Round);
