using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Rounds;

namespace Intervisie.Web.Features.Rounds;

/// <summary>Three thumbs, and a sentence for oneself.</summary>
public sealed class EvaluationForm
{
    [Required(ErrorMessage = "Kies een duim bij: was het veilig?")]
    [EnumDataType(typeof(Thumb), ErrorMessage = "Kies een duim bij: was het veilig?")]
    public Thumb? Safe { get; set; }

    [Required(ErrorMessage = "Kies een duim bij: was het bruikbaar?")]
    [EnumDataType(typeof(Thumb), ErrorMessage = "Kies een duim bij: was het bruikbaar?")]
    public Thumb? Useful { get; set; }

    [Required(ErrorMessage = "Kies een duim bij: paste het in je tijd?")]
    [EnumDataType(typeof(Thumb), ErrorMessage = "Kies een duim bij: paste het in je tijd?")]
    public Thumb? Time { get; set; }

    [StringLength(Evaluation.MaxLessonLength, ErrorMessage = "Houd het bij één zin van hooguit {1} tekens.")]
    public string? Lesson { get; set; }

    public Thumbs ToThumbs() => new(Safe!.Value, Useful!.Value, Time!.Value);

    public static EvaluationForm Of(Evaluation? given) =>
        given is null ? new() : new() { Safe = given.Safe, Useful = given.Useful, Time = given.Time, Lesson = given.Lesson };
}

/// <summary>The form of one round.</summary>
/// <param name="Closes">When the step ends; none while it is not open.</param>
public sealed record EvaluationPage(Guid RoundId, string RoundTitle, DateTimeOffset? Closes, EvaluationForm Form)
{
    public string DraftSubject => DraftSubjectOf(RoundId);

    public static string DraftSubjectOf(Guid roundId) => $"evaluatie:{roundId}";
}

/// <summary>One question that a thumb answers.</summary>
/// <param name="Name">The property of the form.</param>
public sealed record ThumbQuestion(string Name, string Question, Thumb? Chosen);
