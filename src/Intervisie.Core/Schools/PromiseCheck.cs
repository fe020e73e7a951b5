namespace Intervisie.Core.Schools;

/// <summary>One person's yearly answer to <i>Houdt de school dit?</i>; others see totals alone, and only from five answers.</summary>
public sealed class PromiseCheck
{
    private Dictionary<string, PromiseAnswer> _answers = new(StringComparer.Ordinal);

    private PromiseCheck()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    /// <summary>Who answered, so that they can see and change it; none once the account is erased.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The year in which the school year began.</summary>
    public int YearStart { get; private init; }

    public IReadOnlyDictionary<string, PromiseAnswer> Answers
    {
        get => _answers;
        private set => _answers = new(value, StringComparer.Ordinal);
    }

    /// <summary>Which answer it is in its school and year, counted from zero: answers are shown by the five, so that no total tells what the newest one said.</summary>
    public int Turn { get; private init; }

    /// <param name="turn">One more than that of who answered last, in this school and year; zero for the first.</param>
    public static PromiseCheck Of(School school, Guid personId, SchoolYear year, int turn) =>
        new() { SchoolId = school.Id, PersonId = personId, YearStart = year.Start, Turn = turn };

    /// <exception cref="RuleBrokenException">A line was not answered, or one that is not there.</exception>
    public void Answer(IReadOnlyDictionary<string, PromiseAnswer> answers)
    {
        if (!PromiseLine.All.All(l => answers.ContainsKey(l.Key)) || answers.Any(a => PromiseLine.Find(a.Key) is null || !Enum.IsDefined(a.Value)))
        {
            throw new RuleBrokenException("Kies bij elke voorwaarde ja, deels of nee.");
        }

        Answers = answers;
    }
}
