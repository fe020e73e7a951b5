using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Reflections;

/// <summary>A reflection as it is typed; nothing in it is required but one sentence somewhere.</summary>
public sealed class ReflectionForm : IValidatableObject
{
    internal const string Separator = ", ";

    /// <summary>The version the page began with; another one meanwhile means that it was changed elsewhere.</summary>
    public int Version { get; set; }

    /// <summary>The empty form it was begun on, so that pressing twice does not make two.</summary>
    public Guid? Sheet { get; set; }

    /// <summary>The module whose prompt it begins with, and which of its prompts.</summary>
    public string? Module { get; set; }

    public int? Prompt { get; set; }

    /// <summary>Free text by key of the field.</summary>
    public Dictionary<string, string?> Texts { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What was ticked, by key of the field; a scale has one.</summary>
    public Dictionary<string, string[]> Choices { get; set; } = new(StringComparer.Ordinal);

    public List<RosterRowForm> Roster { get; set; } = [];

    /// <summary>Names from before that were there again (NL: <i>bekende namen</i>), by their id.</summary>
    public List<Guid> Known { get; set; } = [];

    public static ReflectionForm Of(Reflection reflection) =>
        new()
        {
            Version = reflection.Version,
            Texts = Fields(reflection, FieldKind.Text).ToDictionary(f => f.Key, f => (string?)reflection.Answer(f.Key), StringComparer.Ordinal),
            Choices = reflection.Template.Fields.Where(f => f.Kind != FieldKind.Text)
                .ToDictionary(f => f.Key, f => reflection.Answer(f.Key).Split(Separator, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal),
            Roster = [.. reflection.Roster.Select(r => new RosterRowForm { Role = r.Role, Name = r.Name })],
        };

    /// <summary>The answers by field of the template; the question to the group is asked elsewhere and stays as it was.</summary>
    public IReadOnlyDictionary<string, string> ToAnswers(ReflectionTemplate template, string question)
    {
        var answers = template.Fields.ToDictionary(f => f.Key, AnswerTo, StringComparer.Ordinal);
        answers[Reflection.QuestionKey] = question;

        return answers;
    }

    public IReadOnlyList<RosterEntry> ToRoster() =>
        [.. Roster.Where(r => !string.IsNullOrWhiteSpace(r.Name)).Select(r => new RosterEntry(r.Role ?? RosterRowForm.SomebodyElse, r.Name!.Trim()))];

    /// <summary>Turns the names that were ticked into rows, so that they stand in the form like the others.</summary>
    public void TakeIn(IReadOnlyList<KnownName> known)
    {
        var ticked = known.Where(k => Known.Contains(k.Id) && !Roster.Exists(r => string.Equals(r.Name?.Trim(), k.Who.Name, StringComparison.OrdinalIgnoreCase)));
        Roster = [.. Roster.Where(r => !string.IsNullOrWhiteSpace(r.Name)), .. ticked.Select(k => new RosterRowForm { Role = k.Who.Role, Name = k.Who.Name })];
        Known = [];
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        foreach (var (key, _) in Texts.Where(t => t.Value?.Length > Reflection.MaxFieldLength))
        {
            yield return new(text["Dit is langer dan {0} tekens. Maak het wat korter.", Reflection.MaxFieldLength], [$"{nameof(Texts)}[{key}]"]);
        }

        if (Texts.Values.All(string.IsNullOrWhiteSpace) && Choices.Values.All(c => c.Length == 0))
        {
            yield return new(text["Schrijf één zin over wat er gebeurde."], [$"{nameof(Texts)}[{ReflectionTemplate.Brief.Fields[0].Key}]"]);
        }

        if (ToRoster().Count + Known.Count > Reflection.MaxRosterEntries)
        {
            yield return new(text["Er passen hooguit {0} namen op de lijst.", Reflection.MaxRosterEntries], [nameof(Roster)]);
        }
    }

    private static IEnumerable<ReflectionField> Fields(Reflection reflection, FieldKind kind) => reflection.Template.Fields.Where(f => f.Kind == kind);

    private string AnswerTo(ReflectionField field) => field.Kind == FieldKind.Text
        ? Texts.GetValueOrDefault(field.Key)?.Trim() ?? string.Empty
        : string.Join(Separator, FieldRow.OptionsOf(field).Intersect(Choices.GetValueOrDefault(field.Key) ?? [], StringComparer.Ordinal));
}

/// <summary>Someone who was there.</summary>
public sealed class RosterRowForm
{
    public const string SomebodyElse = "persoon";

    public string? Role { get; set; }

    [StringLength(80, ErrorMessage = "Houd een naam op hooguit {1} tekens.")]
    public string? Name { get; set; }
}
