using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Contributions;

/// <summary>A hidden text while its author looks it over again.</summary>
public sealed class MendForm : IValidatableObject
{
    /// <summary>The pieces of the text by their key.</summary>
    public Dictionary<string, string?> Texts { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Said that the whole text was read once more.</summary>
    public bool HasRead { get; set; }

    public ReviewForm Review { get; set; } = new();

    /// <summary>In the order in which they are read; what was emptied is left out.</summary>
    public IReadOnlyList<Passage> PassagesOf(IEnumerable<MendField> fields) =>
        [.. fields.Where(f => !string.IsNullOrWhiteSpace(Texts.GetValueOrDefault(f.Key))).Select(f => new Passage(f.Key, Texts[f.Key]!.Trim()))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        foreach (var (key, _) in Texts.Where(t => t.Value?.Length > Reflection.MaxFieldLength))
        {
            yield return new(text["Dit is langer dan {0} tekens. Maak het wat korter.", Reflection.MaxFieldLength], [$"{nameof(Texts)}[{key}]"]);
        }

        if (!HasRead && !Review.Again)
        {
            yield return new(text["Zet een vinkje als je de hele tekst nog een keer las."], [nameof(HasRead)]);
        }
    }
}

/// <summary>One piece of a hidden text.</summary>
/// <param name="IsRequired">Without it there is nothing to share.</param>
public sealed record MendField(string Key, string Label, string Text, bool IsRequired)
{
    public static IReadOnlyList<MendField> Of(Round round, LeakReport report)
    {
        var contribution = round.Contributions.Single(c => c.Id == report.ContributionId);

        return report.Part switch
        {
            LeakPart.Feedback => [.. round.Assignments.Single(a => a.Id == report.AssignmentId).Feedback!.KeyedParts().Select(p => new MendField(p.Key, p.Label, p.Text.Value, p.Key == nameof(Core.Rounds.Feedback.Appreciation)))],
            LeakPart.Reply => [new(nameof(contribution.Reply), "Je reactie aan je lezers", contribution.Reply?.Value ?? string.Empty, IsRequired: false)],
            _ =>
            [
                new(Reflection.QuestionKey, "Mijn vraag", contribution.Question.Value, IsRequired: true),
                .. contribution.KeyedFields().Select(f => new MendField(f.Key, f.Label, f.Text.Value, IsRequired: false)),
                .. contribution.Reply is { } reply ? [new MendField(nameof(contribution.Reply), "Je reactie aan je lezers", reply.Value, IsRequired: false)] : Array.Empty<MendField>(),
            ],
        };
    }
}

/// <summary>The page on which a hidden text is mended.</summary>
public sealed record MendPage(Guid Id, Guid RoundId, LeakPart Part, IReadOnlyList<MendField> Fields, MendForm Form, ReviewPage Review)
{
    public string DraftSubject => DraftSubjectOf(Id);

    public static string DraftSubjectOf(Guid reportId) => $"{LeakReport.DraftKind}{reportId}";
}
