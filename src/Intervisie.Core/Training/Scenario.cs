namespace Intervisie.Core.Training;

/// <summary>A practice conversation with choices, always about a made-up case (NL: <i>gesprek oefenen</i>).</summary>
/// <param name="Title">Its name.</param>
/// <param name="Setting">Who sits there, and what went before.</param>
/// <param name="Begin">Key of the first point.</param>
/// <param name="Points">All moments at which one chooses.</param>
/// <param name="Endings">All ways it can come out.</param>
public sealed record Scenario(
    string Title,
    string Setting,
    string Begin,
    IReadOnlyList<DecisionPoint> Points,
    IReadOnlyList<Ending> Endings)
{
    /// <summary>No way through a conversation is longer than this, whatever happens.</summary>
    public const int MostDecisions = 7;

    /// <summary>Fewer decisions give no time to mend what went wrong.</summary>
    internal const int LeastOnPath = 5;

    /// <summary>More of them tire who practises.</summary>
    internal const int MostOnPath = 6;

    public DecisionPoint? PointAt(string key) => Points.FirstOrDefault(point => point.Key == key);

    public Ending? EndingAt(string key) => Endings.FirstOrDefault(ending => ending.Key == key);

    /// <summary>The points one can stand at after no choice, one choice, and so on; it stops one layer past the longest path allowed.</summary>
    internal IReadOnlyList<IReadOnlyList<DecisionPoint>> Layers() => LayersFrom(PointAt(Begin));

    internal IReadOnlyList<IReadOnlyList<DecisionPoint>> LayersFrom(DecisionPoint? from)
    {
        var layers = new List<IReadOnlyList<DecisionPoint>>();
        IReadOnlyList<DecisionPoint> layer = from is null ? [] : [from];

        while (layer.Count > 0 && layers.Count <= MostDecisions)
        {
            layers.Add(layer);
            layer = [.. layer.SelectMany(point => point.Choices).Select(choice => PointAt(choice.GoesTo)).OfType<DecisionPoint>().DistinctBy(point => point.Key)];
        }

        return layers;
    }
}
