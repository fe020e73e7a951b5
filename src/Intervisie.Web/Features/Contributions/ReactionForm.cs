using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Contributions;

/// <summary>A word back to the readers, and one thing to try; one of both is enough.</summary>
public sealed class ReactionForm : IValidatableObject
{
    public const int MaxReplyLength = 2000;

    [StringLength(MaxReplyLength, ErrorMessage = "Maak je reactie wat korter, tot {1} tekens. Je tekst staat er nog.")]
    public string? Reply { get; set; }

    [StringLength(Core.Intentions.Intention.MaxLength, ErrorMessage = "Schrijf je voornemen in één zin van hooguit {1} tekens.")]
    public string? Intention { get; set; }

    [DataType(DataType.Date)]
    public DateOnly? DueOn { get; set; }

    public ReviewForm Review { get; set; } = new();

    /// <summary>«Bewaar en stop».</summary>
    public bool Later { get; set; }

    public bool HasReply => !string.IsNullOrWhiteSpace(Reply);

    public bool HasIntention => !string.IsNullOrWhiteSpace(Intention);

    /// <summary>The reply alone leaves the writer; an intention stays theirs.</summary>
    public IReadOnlyList<Passage> Passages => HasReply ? [new Passage(nameof(Reply), Reply!.Trim())] : [];

    public IReadOnlyDictionary<string, string> Fields => new (string Key, string? Text)[]
        {
            (nameof(Reply), Reply),
            (nameof(Intention), Intention),
            (nameof(DueOn), DueOn?.ToString("O")),
        }
        .Where(f => !string.IsNullOrWhiteSpace(f.Text))
        .ToDictionary(f => f.Key, f => f.Text!, StringComparer.Ordinal);

    public static ReactionForm From(IReadOnlyDictionary<string, string> fields) =>
        new()
        {
            Reply = fields.GetValueOrDefault(nameof(Reply)),
            Intention = fields.GetValueOrDefault(nameof(Intention)),
            DueOn = DateOnly.TryParseExact(fields.GetValueOrDefault(nameof(DueOn)), "O", out var day) ? day : null,
        };

    public static ReactionForm From(SharedText? reply, Intention? intention) =>
        new() { Reply = reply?.Value, Intention = intention?.Text, DueOn = intention?.DueOn };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Later)
        {
            yield break;
        }

        if (!HasReply && !HasIntention)
        {
            yield return new(text["Schrijf een reactie of een voornemen. Eén van de twee is genoeg."], [nameof(Reply)]);
        }

        if (HasIntention && DueOn is null)
        {
            yield return new(text["Kies een dag waarop je terugkijkt op je voornemen."], [nameof(DueOn)]);
        }
    }
}
