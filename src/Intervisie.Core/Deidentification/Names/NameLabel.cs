namespace Intervisie.Core.Deidentification.Names;

/// <summary>What is thought of one word (NL: <i>vermoeden</i>); the stem is the name by which it goes, without ending.</summary>
internal sealed record NameLabel(FindingKind Kind, bool IsCertain, string Stem)
{
    /// <summary>What this word's context calls the one who is named.</summary>
    public string? Role { get; init; }

    /// <summary>Who of the roster this may be; empty for someone the roster does not know.</summary>
    public IReadOnlyList<RosterPerson> People { get; init; } = [];

    /// <summary>Letters at the end that are not the name, as the last of «Youssefs schouder».</summary>
    public int Trim { get; init; }
}
