using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Reflections;

/// <summary>What the author asks the group.</summary>
public sealed class QuestionForm : IValidatableObject
{
    public const int MaxQuestionLength = 400;

    [Required(ErrorMessage = "Schrijf één vraag aan je groep. Bijvoorbeeld: ‘Hoe kan ik … zodat …?’")]
    [StringLength(MaxQuestionLength, ErrorMessage = "Houd je vraag op hooguit {1} tekens. Eén vraag is genoeg.")]
    public string? Question { get; set; }

    public List<string> Lenses { get; set; } = [];

    public bool WantsSuggestions { get; set; } = true;

    public Guid? RoundId { get; set; }

    /// <summary>The question that stood in the page, to notice one that was changed elsewhere.</summary>
    public string? Before { get; set; }

    public static QuestionForm Of(Reflection reflection, Guid? roundId)
    {
        var question = reflection.Answer(Reflection.QuestionKey);

        return new()
        {
            Question = question,
            Before = question,
            Lenses = [.. reflection.Lenses],
            WantsSuggestions = reflection.WantsSuggestions || question.Length == 0,
            RoundId = roundId,
        };
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Lenses.Count > FeedbackLens.MaxChosen || !Lenses.TrueForAll(FeedbackLens.Exists))
        {
            yield return new(text["Kies er hooguit {0}. Dan kan je groep echt meekijken.", FeedbackLens.MaxChosen], [nameof(Lenses)]);
        }
    }
}

/// <summary>Step one of sharing: the question, and where it goes.</summary>
public sealed record QuestionPage(Guid Id, QuestionForm Form, SharingMoment Moment)
{
    public string DraftSubject => Reflection.QuestionDraftSubjectOf(Id);

    /// <summary>Whether something else was chosen than what most leave as it is.</summary>
    public bool HasWishes => Form.Lenses.Count > 0 || !Form.WantsSuggestions;

    public IReadOnlyList<LensRow> Lenses => [.. FeedbackLens.All.Select(l => new LensRow(l.Key, l.Label, Form.Lenses.Contains(l.Key)))];
}

/// <summary>Something to ask feedback on.</summary>
public sealed record LensRow(string Key, string Label, bool IsChosen);
