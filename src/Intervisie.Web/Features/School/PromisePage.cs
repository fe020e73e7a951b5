using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.School;

/// <summary>What leadership promised, what colleagues think of it together, and one's own answer.</summary>
/// <param name="SignedBy">Empty while nobody signed.</param>
public sealed record PromisePage(Guid SchoolId, string SchoolName, string SignedBy, DateTimeOffset? SignedAt, IReadOnlyList<PromiseRow> Lines)
{
    public required TallyPart Tally { get; init; }

    public bool MaySign { get; init; }

    /// <summary>None for who is not asked, and while there is nothing to keep.</summary>
    public OwnAnswerPart? Own { get; init; }

    public static IReadOnlyList<PromiseRow> LinesOf(SchoolPromise? promise) =>
        [.. PromiseLine.All.Select(l => new PromiseRow(l.Promise, l.Ask, promise?.Answers.GetValueOrDefault(l.Key)))];
}

/// <summary>One line of the promise.</summary>
/// <param name="Ask">What the school fills in; none for a promise that is kept or not.</param>
/// <param name="Answer">What it filled in; none while it is not signed.</param>
public sealed record PromiseRow(string Promise, string? Ask, string? Answer);

/// <summary>What somebody answers this school year.</summary>
/// <param name="IsCounted">Whether it stands in the total, so that it can no longer change.</param>
/// <param name="IsGiven">Whether there is an answer already.</param>
public sealed record OwnAnswerPart(Guid SchoolId, bool IsGiven, bool IsCounted, PromiseAnswerForm Form);

/// <summary>Yes, partly or no, line by line.</summary>
public sealed class PromiseAnswerForm : IValidatableObject
{
    public Dictionary<string, PromiseAnswer?> Answers { get; set; } = new(StringComparer.Ordinal);

    public static PromiseAnswerForm Of(PromiseCheck? check) =>
        new() { Answers = check?.Answers.ToDictionary(a => a.Key, a => (PromiseAnswer?)a.Value, StringComparer.Ordinal) ?? [] };

    public Dictionary<string, PromiseAnswer> ToAnswers() => PromiseLine.All.ToDictionary(l => l.Key, l => Answers[l.Key]!.Value, StringComparer.Ordinal);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        foreach (var line in PromiseLine.All.Where(l => Answers.GetValueOrDefault(l.Key) is null))
        {
            yield return new(text["Kies hier ja, deels of nee."], [$"{nameof(Answers)}[{line.Key}]"]);
        }
    }
}

/// <summary>Whether the school keeps one line.</summary>
public sealed record KeptQuestion(string Key, string Promise, PromiseAnswer? Chosen)
{
    public string Name => $"{nameof(PromiseAnswerForm.Answers)}[{Key}]";
}
