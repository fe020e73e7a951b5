using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Feedback;

/// <summary>Feedback as it is typed (WEV+), before it went through the gate.</summary>
public sealed class FeedbackForm : IValidatableObject
{
    public const int MaxLength = 2000;

    private const string TooLong = "Maak dit wat korter, tot {1} tekens. Je tekst staat er nog.";

    [StringLength(MaxLength, ErrorMessage = TooLong)]
    public string? Observation { get; set; }

    [StringLength(MaxLength, ErrorMessage = TooLong)]
    public string? Effect { get; set; }

    [StringLength(MaxLength, ErrorMessage = TooLong)]
    public string? Appreciation { get; set; }

    [StringLength(MaxLength, ErrorMessage = TooLong)]
    public string? Question { get; set; }

    [StringLength(MaxLength, ErrorMessage = TooLong)]
    public string? Suggestion { get; set; }

    public ReviewForm Review { get; set; } = new();

    /// <summary>«Bewaar en stop».</summary>
    public bool Later { get; set; }

    public bool IsEmpty => Fields.Count == 0;

    /// <summary>What was typed, by field; empty fields are left out.</summary>
    public IReadOnlyDictionary<string, string> Fields => new (string Key, string? Text)[]
        {
            (nameof(Observation), Observation),
            (nameof(Effect), Effect),
            (nameof(Appreciation), Appreciation),
            (nameof(Question), Question),
            (nameof(Suggestion), Suggestion),
        }
        .Where(f => !string.IsNullOrWhiteSpace(f.Text))
        .ToDictionary(f => f.Key, f => f.Text!.Trim(), StringComparer.Ordinal);

    public IReadOnlyList<Passage> Passages => [.. Fields.Select(f => new Passage(f.Key, f.Value))];

    /// <summary>What a field is called, in Dutch.</summary>
    public static string LabelOf(string field) => field switch
    {
        nameof(Observation) => "Wat lees ik dat je deed of zei?",
        nameof(Effect) => "Welk effect kan dat hebben gehad?",
        nameof(Appreciation) => "Wat werkt al, en waarom?",
        nameof(Question) => "Eén open vraag die je verder helpt",
        _ => "Eén suggestie, als je er een hebt",
    };

    public static FeedbackForm From(IReadOnlyDictionary<string, string> fields) =>
        new()
        {
            Observation = fields.GetValueOrDefault(nameof(Observation)),
            Effect = fields.GetValueOrDefault(nameof(Effect)),
            Appreciation = fields.GetValueOrDefault(nameof(Appreciation)),
            Question = fields.GetValueOrDefault(nameof(Question)),
            Suggestion = fields.GetValueOrDefault(nameof(Suggestion)),
        };

    public static FeedbackForm From(Core.Rounds.Feedback given) =>
        new()
        {
            Observation = given.Observation?.Value,
            Effect = given.Effect?.Value,
            Appreciation = given.Appreciation.Value,
            Question = given.Question?.Value,
            Suggestion = given.Suggestion?.Value,
        };

    public static FeedbackTexts TextsOf(IReadOnlyDictionary<string, SharedText> approved) =>
        new(
            approved.GetValueOrDefault(nameof(Observation)),
            approved.GetValueOrDefault(nameof(Effect)),
            approved[nameof(Appreciation)],
            approved.GetValueOrDefault(nameof(Question)),
            approved.GetValueOrDefault(nameof(Suggestion)));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Later)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Appreciation))
        {
            yield return new(text["Schrijf één ding op dat al werkt, en waarom."], [nameof(Appreciation)]);
        }

        if (string.IsNullOrWhiteSpace(Observation) && string.IsNullOrWhiteSpace(Question))
        {
            yield return new(text["Schrijf ook wat je las, of stel één open vraag. Dan heeft de inbrenger er iets aan."], [nameof(Observation)]);
        }
    }
}
