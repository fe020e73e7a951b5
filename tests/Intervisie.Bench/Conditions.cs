namespace Intervisie.Bench;

/// <summary>What a run measures and for how long.</summary>
/// <param name="Site">The published site.</param>
/// <param name="Turns">How often each thing gets its turn; at least one.</param>
/// <param name="Turn">How long a turn lasts.</param>
internal sealed record Conditions(DirectoryInfo Site, int Turns, TimeSpan Turn);
