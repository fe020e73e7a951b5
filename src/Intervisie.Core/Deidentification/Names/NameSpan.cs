namespace Intervisie.Core.Deidentification.Names;

/// <summary>A run of words that name one person, organisation or place (NL: <i>naam in de tekst</i>).</summary>
internal sealed record NameSpan(NamedPassage Passage, int First, int Last, NameLabel Label)
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Who or what this is, the same for every mention in the text.</summary>
    public required string Identity { get; init; }
}
