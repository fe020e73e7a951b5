namespace Intervisie.Web.Features.Shared;

/// <summary>What the author of a contribution asks of who reads it (NL: <i>wensen voor feedback</i>).</summary>
/// <param name="Lenses">What to look at, in Dutch; at most two.</param>
public sealed record ReaderWishes(IReadOnlyList<string> Lenses, bool WantsSuggestions);
