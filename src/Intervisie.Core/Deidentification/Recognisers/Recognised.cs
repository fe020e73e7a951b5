namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>A stretch of text that a recogniser knows, and what takes its place (NL: <i>herkend stuk tekst</i>).</summary>
public readonly record struct Recognised(int Start, int Length, string Replacement);
