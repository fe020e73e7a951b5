namespace Intervisie.Tests;

/// <summary>A hand-kept table of docs: endpoint × person (or place) → expected answer.</summary>
internal sealed class AccessMatrix
{
    private AccessMatrix(IReadOnlyList<string> people, IReadOnlyDictionary<string, IReadOnlyList<string>> rows)
    {
        People = people;
        Rows = rows;
    }

    public IReadOnlyList<string> People { get; }

    /// <summary>By endpoint («GET /reflecties/{id}»), the answers in the order of the people.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Rows { get; }

    public static AccessMatrix Read(string file = "access.md")
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", file))
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList())
            .ToList();

        var people = lines[0].Skip(1).ToList();
        var rows = lines.Skip(2).ToDictionary(cells => cells[0].Trim('`'), cells => (IReadOnlyList<string>)cells.Skip(1).ToList(), StringComparer.Ordinal);

        return new(people, rows);
    }
}
