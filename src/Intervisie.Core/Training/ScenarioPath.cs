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

    /// <summary>How many choices there are still to make, at most.</summary>
    public int DecisionsLeft => Scenario.LayersFrom(CurrentPoint).Count;

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

    /// <summary>Reads a path back as far as it still exists: the conversation may have been rewritten since.</summary>
    public static ScenarioPath Resume(Scenario scenario, string? text)
    {
        var path = Start(scenario);

        foreach (var key in (text ?? string.Empty).Split(Separator, Scenario.MostDecisions + 1))
        {
            if (path.ChoiceHere(key) is not { } choice)
            {
                break;
            }

            path = path.With(choice);
        }

        return path;
    }

    /// <exception cref="RuleBrokenException">This choice cannot be made here.</exception>
    public ScenarioPath Choose(string key) =>
        With(ChoiceHere(key) ?? throw new RuleBrokenException("Deze keuze hoort niet bij dit moment in het gesprek. Begin het gesprek opnieuw."));

    /// <summary>Like <see cref="Choose"/>, but a choice of a moment already passed is made there: what came after it is forgotten. So a second tap changes nothing, and the browser's back button may be used.</summary>
    /// <exception cref="RuleBrokenException">This choice belongs neither here nor to a moment passed.</exception>
    public ScenarioPath Retake(string key)
    {
        var passed = PointsPassed.Index().FirstOrDefault(point => point.Item.Choices.Any(choice => choice.Key == key), (Index: Choices.Length, Item: null!)).Index;
        return new ScenarioPath(Scenario, Choices[..passed]).Choose(key);
    }

    /// <summary>The same path without its last choice; at the start it stays where it is.</summary>
    public ScenarioPath StepBack() => CanStepBack ? new ScenarioPath(Scenario, Choices.RemoveAt(Choices.Length - 1)) : this;

    private Choice? ChoiceHere(string key) => CurrentPoint?.Choices.FirstOrDefault(choice => choice.Key == key);

    private ScenarioPath With(Choice choice) => new(Scenario, Choices.Add(choice));

    public bool Equals(ScenarioPath? other) =>
        other is not null && ReferenceEquals(Scenario, other.Scenario) && ToString() == other.ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => string.Join(Separator, Choices.Select(choice => choice.Key));
}
