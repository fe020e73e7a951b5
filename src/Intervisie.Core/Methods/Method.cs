namespace Intervisie.Core.Methods;

/// <summary>Who brings something in, in a round of this method (NL: <i>vorm</i>).</summary>
public enum MethodShape
{
    /// <summary>Every member may (NL: <i>uitwisselronde</i>).</summary>
    Exchange,

    /// <summary>One member does (NL: <i>casusronde</i>).</summary>
    Case,
}

/// <summary>An agreed way of working of an intervisie group (NL: <i>methode</i>), the same for a written round and a live session.</summary>
public sealed record Method
{
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required MethodShape Shape { get; init; }
    public required int MinPeople { get; init; }

    /// <summary>What one round asks of one person.</summary>
    public required int MinutesPerPerson { get; init; }

    public required IReadOnlyList<MethodStep> Steps { get; init; }

    /// <summary>What it is and when it suits, for the group; safe to show as it is.</summary>
    public required string Html { get; init; }

    public MethodStep? Step(string key) => Steps.FirstOrDefault(step => step.Key == key);
}
