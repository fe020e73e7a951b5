using System.Collections.Immutable;

namespace Intervisie.Core.Training;

/// <summary>The choices someone made in a practice conversation so far (NL: <i>gelopen pad</i>), written as <c>1a.2c.3b</c>.</summary>
public sealed record ScenarioPath
{
    private const char Separator = '.';

    private ScenarioPath(Scenario scenario, ImmutableArray<Choice> choices)
    {
        Scenario = scenario;
        Choices = choices;
    }

    public Scenario Scenario { get; }

    public ImmutableArray<Choice> Choices { get; }

    /// <summary>Null before the first choice.</summary>
    public Choice? LastChoice => Choices.LastOrDefault();

    /// <summary>Where one chooses now; null once the conversation has ended.</summary>
    public DecisionPoint? CurrentPoint => Scenario.PointAt(Position);

    /// <summary>How it came out; null while it goes on.</summary>
    public Ending? Ending => Scenario.EndingAt(Position);

    public bool CanStepBack => Choices.Length > 0;

    /// <summary>How the conversation went, in words: tone, trust and exchange.</summary>
    public IReadOnlyList<Meter> Meters => Meter.Of(this);

    /// <summary>The one or two choices that did most for the conversation and most against it, in the order in which they were made.</summary>
    public IReadOnlyList<TurningPoint> TurningPoints => TurningPoint.Of(this);

    internal IEnumerable<DecisionPoint> PointsPassed =>
        Choices.Select(choice => choice.GoesTo).Prepend(Scenario.Begin).Take(Choices.Length).Select(key => Scenario.PointAt(key)!);

    private string Position => LastChoice?.GoesTo ?? Scenario.Begin;

    public static ScenarioPath Start(Scenario scenario) => new(scenario, []);

    /// <summary>Reads a path back; an empty text is the start.</summary>
    /// <exception cref="RuleBrokenException">This path does not exist (any more) in this conversation.</exception>
    public static ScenarioPath Parse(Scenario scenario, string? text) =>
        string.IsNullOrEmpty(text)
            ? Start(scenario)
            : text.Split(Separator, Scenario.MostDecisions + 1).Aggregate(Start(scenario), (path, key) => path.Choose(key));

    /// <exception cref="RuleBrokenException">This choice cannot be made here.</exception>
    public ScenarioPath Choose(string key)
    {
        var choice = CurrentPoint?.Choices.FirstOrDefault(c => c.Key == key)
            ?? throw new RuleBrokenException("Deze keuze hoort niet bij dit moment in het gesprek. Begin het gesprek opnieuw.");

        return new ScenarioPath(Scenario, Choices.Add(choice));
    }

    /// <summary>The same path without its last choice; at the start it stays where it is.</summary>
    public ScenarioPath StepBack() => CanStepBack ? new ScenarioPath(Scenario, Choices.RemoveAt(Choices.Length - 1)) : this;

    public bool Equals(ScenarioPath? other) =>
        other is not null && ReferenceEquals(Scenario, other.Scenario) && ToString() == other.ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => string.Join(Separator, Choices.Select(choice => choice.Key));
}
