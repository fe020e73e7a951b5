namespace Intervisie.Core.Schools;

/// <summary>What leadership signed on a day (NL: <i>voorwaarden</i>). A later signature is a new row; this one stays as it was.</summary>
public sealed class SchoolPromise
{
    public const int MaxAnswerLength = 300;

    private Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    private SchoolPromise()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    /// <summary>What was filled in, by <see cref="PromiseLine.Key"/>; empty for a line that asks nothing.</summary>
    public IReadOnlyDictionary<string, string> Answers
    {
        get => _answers;
        private init => _answers = new(value, StringComparer.Ordinal);
    }

    public Guid? SignedById { get; private init; }

    /// <summary>The whole name, as it stood under the promise.</summary>
    public string SignedBy { get; private init; } = string.Empty;

    public DateTimeOffset SignedAt { get; private init; }

    /// <param name="answers">By key, for every line that is promised.</param>
    /// <exception cref="RuleBrokenException">A line is not promised, or what it asks is not filled in.</exception>
    public static SchoolPromise Sign(School school, IReadOnlyDictionary<string, string> answers, Guid signedById, string signedBy, DateTimeOffset now)
    {
        foreach (var line in PromiseLine.All)
        {
            if (!answers.TryGetValue(line.Key, out var answer) || (line.Ask is not null && string.IsNullOrWhiteSpace(answer)))
            {
                throw new RuleBrokenException("Je tekent voor alle zes de voorwaarden. Vul overal in wat gevraagd wordt en vink elke regel aan.");
            }

            if (answer.Length > MaxAnswerLength)
            {
                throw new RuleBrokenException("Dit is te lang. Gebruik hooguit {0} tekens.", MaxAnswerLength);
            }
        }

        return new()
        {
            SchoolId = school.Id,
            Answers = PromiseLine.All.ToDictionary(l => l.Key, l => l.Ask is null ? string.Empty : answers[l.Key].Trim(), StringComparer.Ordinal),
            SignedById = signedById,
            SignedBy = signedBy,
            SignedAt = now.ToUniversalTime(),
        };
    }
}
