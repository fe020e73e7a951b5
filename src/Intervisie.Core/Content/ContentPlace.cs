namespace Intervisie.Core.Content;

/// <summary>Where something stands in the content (NL: <i>vindplaats</i>), so that a fault found later can say so.</summary>
/// <param name="File">The file, as named from the content folder.</param>
/// <param name="Line">The line, counted from 1.</param>
internal sealed record ContentPlace(string File, int Line);
