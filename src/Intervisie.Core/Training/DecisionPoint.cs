using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A moment in a practice conversation at which you choose what to say (NL: <i>beslismoment</i>).</summary>
public sealed record DecisionPoint(string Key, string Title, string Text, IReadOnlyList<Choice> Choices)
{
    internal ContentPlace? Place { get; init; }

    /// <summary>The choice that does most for the conversation.</summary>
    internal Choice Best => Choices.MaxBy(choice => choice.Effect.Total)!;

    /// <summary>The choices in an order that looks like chance and is the same each time for one seed, so that a reload moves nothing.</summary>
    public IReadOnlyList<Choice> Shuffled(int seed) =>
        [.. Choices.OrderBy(choice => Mixed(seed, choice.Key)).ThenBy(choice => choice.Key, StringComparer.Ordinal)];

    // FNV-1a with a final mix, because the order of System.Random may differ between versions of .NET.
    private static uint Mixed(int seed, string key)
    {
        unchecked
        {
            var hash = key.Aggregate(2166136261u ^ (uint)seed, (mix, letter) => (mix ^ letter) * 16777619u);
            hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
            hash = (hash ^ (hash >> 13)) * 0xc2b2ae35u;
            return hash ^ (hash >> 16);
        }
    }
}
