namespace Intervisie.Core.Content;

/// <summary>The faults of one reading of the content (NL: <i>foutenlijst</i>). Reading goes on after a fault, so that a writer sees them all.</summary>
/// <param name="folder">The folder the files are named from; goes before their names, where a writer works on more than one.</param>
public sealed class ContentFaults(string folder = "")
{
    private readonly List<ContentFault> found = [];

    public int Count => found.Count;

    public IReadOnlyList<ContentFault> Found =>
        [.. found.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)];

    public void Add(string file, int line, string what) => found.Add(new ContentFault(Path.Combine(folder, file), line, what));

    /// <summary>Adds what was found elsewhere.</summary>
    public void Add(IEnumerable<ContentFault> others) => found.AddRange(others);

    /// <exception cref="ContentFaultException">Something was found.</exception>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw new ContentFaultException(Found);
        }
    }
}
