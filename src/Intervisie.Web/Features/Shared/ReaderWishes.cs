namespace Intervisie.Web.Features.Shared;

/// <summary>What the author of a contribution asks of who reads it (NL: <i>wensen voor feedback</i>).</summary>
/// <param name="Lenses">What to look at, in Dutch; at most two.</param>
public sealed record ReaderWishes(IReadOnlyList<string> Lenses, bool WantsSuggestions)
{
    /// <summary>A suggestion is welcome unless somebody said otherwise: the form for feedback asks for one, and nothing need be said.</summary>
    public bool IsAnything => Lenses.Count > 0 || !WantsSuggestions;
}
