using System.Globalization;
using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The form of a reflection, new or written before.</summary>
/// <param name="Id">None while it is new.</param>
/// <param name="Prompt">The question of a module it begins with.</param>
/// <param name="IsShared">A group reads a version of it, which this form does not change.</param>
public sealed record WritingPage(Guid? Id, ReflectionForm Form, int Version, PromptNote? Prompt = null, bool IsShared = false)
{
    private const int EmptyRows = 8;
    private const int AskedAtOnce = 2;

    private static readonly string[] Roles =
        ["leerling", "moeder", "vader", "ouder", "broer", "zus", "opa", "oma", "collega", "mentor", "ib'er", "directeur", "tolk", "voogd"];

    /// <summary>What its draft is kept under.</summary>
    public string DraftSubject => Reflection.DraftSubjectOf(Id ?? Form.Sheet ?? Guid.Empty);

    /// <summary>Something that was typed in it before stands there again, and can be thrown away.</summary>
    public bool IsRestored { get; init; }

    /// <summary>Names from before that are not in the form yet.</summary>
    public IReadOnlyList<KnownNameRow> Known { get; init; } = [];

    /// <summary>A reflection that was begun before and never sent in.</summary>
    public BegunRow? Begun { get; init; }

    /// <summary>What was saved elsewhere meanwhile and differs from what stands here.</summary>
    public IReadOnlyList<ChangedRow> Changed { get; init; } = [];

    public IReadOnlyList<FieldRow> Fields { get; } = [.. ReflectionTemplate.Brief.Fields.Select(FieldRow.Of)];

    /// <summary>What is asked at once: two boxes are enough.</summary>
    public IEnumerable<FieldRow> FirstFields => Fields.Take(AskedAtOnce);

    /// <summary>What is asked of who wants to write more.</summary>
    public IEnumerable<FieldRow> MoreFields => Fields.Skip(AskedAtOnce);

    /// <summary>Somebody wrote more before, or something there is not good yet.</summary>
    public bool HasMore => Changed.Count > 0 || MoreFields.Any(f => !string.IsNullOrWhiteSpace(Form.Texts.GetValueOrDefault(f.Key)) || Form.Choices.GetValueOrDefault(f.Key) is { Length: > 0 });

    /// <summary>Asked at once of something new: knowing the names is the best help in finding them, and with their roles the text stays a story.</summary>
    public bool AsksWhoWasThere => Id is null || Form.Known.Count > 0 || Form.Roster.Exists(r => !string.IsNullOrWhiteSpace(r.Name));

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
    public static BegunRow Of(KeptDraft draft) => new(draft.Subject[Reflection.DraftKind.Length..], draft.SavedAt);
}
