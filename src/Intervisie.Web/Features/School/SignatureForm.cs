using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.School;

/// <summary>What leadership fills in and ticks before signing.</summary>
public sealed class SignatureForm : IValidatableObject
{
    /// <summary>What the school fills in, by key of the line.</summary>
    public Dictionary<string, string?> Answers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The lines that are promised, by key.</summary>
    public List<string> Promised { get; set; } = [];

    /// <summary>With what was filled in the last time; the ticks are given anew.</summary>
    public static SignatureForm Of(SchoolPromise? last) =>
        new() { Answers = last?.Answers.ToDictionary(a => a.Key, a => (string?)a.Value, StringComparer.Ordinal) ?? [] };

    public Dictionary<string, string> ToAnswers() => PromiseLine.All.ToDictionary(l => l.Key, l => Answers.GetValueOrDefault(l.Key)?.Trim() ?? string.Empty, StringComparer.Ordinal);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        foreach (var line in PromiseLine.All)
        {
            if (line.Ask is not null && string.IsNullOrWhiteSpace(Answers.GetValueOrDefault(line.Key)))
            {
                yield return new(text["Vul dit nog in."], [$"{nameof(Answers)}[{line.Key}]"]);
            }

            if (Answers.GetValueOrDefault(line.Key)?.Trim().Length > SchoolPromise.MaxAnswerLength)
            {
                yield return new(text["Dit is te lang. Gebruik hooguit {0} tekens.", SchoolPromise.MaxAnswerLength], [$"{nameof(Answers)}[{line.Key}]"]);
            }

            if (!Promised.Contains(line.Key))
            {
                yield return new(text["Vink deze regel aan, of teken nog niet."], [$"{nameof(Promised)}[{line.Key}]"]);
            }
        }
    }
}

/// <summary>The form of one school.</summary>
/// <param name="SignedBy">The name that comes under it, as it stands in the account.</param>
public sealed record SignaturePage(Guid SchoolId, string SchoolName, string SignedBy, DateTimeOffset Now, SignatureForm Form);

/// <summary>One line to fill in and tick.</summary>
public sealed record PromiseLineField(PromiseLine Line, string? Answer, bool IsPromised)
{
    public string AnswerName => $"{nameof(SignatureForm.Answers)}[{Line.Key}]";

    /// <summary>What its fault is kept under.</summary>
    public string TickName => $"{nameof(SignatureForm.Promised)}[{Line.Key}]";
}
