namespace Intervisie.Bench.Load;

/// <summary>What a page did in one turn: requests per second, and in how many milliseconds half and 99 % of them were answered.</summary>
internal sealed record LoadResult(double Rate, double P50, double P99);
