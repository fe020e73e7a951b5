namespace Intervisie.Bench;

/// <summary>One measured number.</summary>
internal sealed record Figure(string Bench, string Name, double Value, string Unit);
