namespace Intervisie.Core.Content;

/// <summary>The faults of one reading of the content (NL: <i>foutenlijst</i>). Reading goes on after a fault, so that a writer sees them all.</summary>
public sealed class ContentFaults
{
    private readonly List<ContentFault> found = [];

    public int Count => found.Count;

    public IReadOnlyList<ContentFault> Found =>
        [.. found.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)];

    public void Add(string file, int line, string what) => found.Add(new ContentFault(file, line, what));

    /// <exception cref="ContentFaultException">Something was found.</exception>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw new ContentFaultException(Found);
        }
    }
}
