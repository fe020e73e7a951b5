using System.Globalization;
using Intervisie.Core.Reflections;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The form of a reflection, new or written before.</summary>
/// <param name="Id">None while it is new.</param>
/// <param name="Prompt">The question of a module it begins with.</param>
/// <param name="IsShared">A group reads a version of it, which this form does not change.</param>
public sealed record WritingPage(Guid? Id, ReflectionForm Form, int Version, PromptNote? Prompt = null, bool IsShared = false)
{
    private const int EmptyRows = 4;

    private static readonly string[] Roles =
        ["leerling", "moeder", "vader", "ouder", "broer", "zus", "opa", "oma", "collega", "mentor", "ib'er", "directeur", "tolk", "voogd"];

    /// <summary>What its draft is kept under.</summary>
    public string DraftSubject => Reflection.DraftSubjectOf(Id ?? Form.Sheet ?? Guid.Empty);

    /// <summary>A reflection that was begun before and never sent in.</summary>
    public BegunRow? Begun { get; init; }

    /// <summary>What was saved elsewhere meanwhile and differs from what stands here.</summary>
    public IReadOnlyList<ChangedRow> Changed { get; init; } = [];

    public IReadOnlyList<FieldRow> Fields { get; } = [.. ReflectionTemplate.Brief.Fields.Select(FieldRow.Of)];

    /// <summary>The rows there were, and room for a few more.</summary>
    public IReadOnlyList<RosterRowForm> RosterRows
    {
        get
        {
            var filled = Form.Roster.Where(r => !string.IsNullOrWhiteSpace(r.Name)).ToList();

            return [.. filled.Concat(Enumerable.Range(0, EmptyRows).Select(_ => new RosterRowForm())).Take(Math.Max(filled.Count, Reflection.MaxRosterEntries))];
        }
    }

    public static IEnumerable<SelectListItem> RolesFor(string? chosen) =>
        Roles.Append(chosen ?? string.Empty).Where(r => r.Length > 0 && r != RosterRowForm.SomebodyElse).Distinct(StringComparer.Ordinal)
            .Select(r => new SelectListItem(r, r, r == chosen));

    public bool IsChosen(string key, string option) => Form.Choices.GetValueOrDefault(key)?.Contains(option, StringComparer.Ordinal) ?? false;
}

/// <summary>A field to fill in.</summary>
public sealed record FieldRow(string Key, string Label, string Hint, FieldKind Kind, bool IsPrivate, IReadOnlyList<string> Options)
{
    private const int Steps = 5;

    public static FieldRow Of(ReflectionField field) => new(field.Key, field.Label, field.Hint, field.Kind, field.IsPrivate, OptionsOf(field));

    public static IReadOnlyList<string> OptionsOf(ReflectionField field) => field.Kind == FieldKind.Scale
        ? [.. Enumerable.Range(1, Steps).Select(n => n.ToString(CultureInfo.InvariantCulture))]
        : ReflectionTemplate.ChoicesOf(field.Key);
}

/// <summary>A question of a module to begin with.</summary>
public sealed record PromptNote(string Module, string Text);

/// <summary>A field that was changed in another tab or on another device: both texts.</summary>
public sealed record ChangedRow(string Label, string Saved, string Typed);

/// <summary>A reflection that was begun and not sent in: which form, and when something was typed last. None of its words.</summary>
public sealed record BegunRow(string Sheet, DateTimeOffset SavedAt)
{
    public static BegunRow Of(Draft draft) => new(draft.Subject[Reflection.DraftKind.Length..], draft.SavedAt);
}
