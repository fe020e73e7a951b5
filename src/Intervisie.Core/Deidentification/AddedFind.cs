namespace Intervisie.Core.Deidentification;

/// <summary>A detail the author pointed out, replaced wherever it stands (NL: <i>zelf aangewezen vondst</i>).</summary>
public sealed record AddedFind(string Text, string Replacement);
