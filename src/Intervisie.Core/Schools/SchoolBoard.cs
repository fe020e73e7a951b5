namespace Intervisie.Core.Schools;

/// <summary>Who is responsible for one or more schools (NL: <i>bestuur</i>); several boards can share an installation and see nothing of each other.</summary>
public sealed class SchoolBoard
{
    public const int MaxNameLength = 120;

    private SchoolBoard()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public string Name { get; private set; } = string.Empty;

    /// <exception cref="RuleBrokenException">The name is empty or too long.</exception>
    public static SchoolBoard Named(string name) =>
        name.Trim() is { Length: > 0 and <= MaxNameLength } trimmed
            ? new() { Name = trimmed }
            : throw new RuleBrokenException("Geef het bestuur een naam van hooguit {0} tekens.", MaxNameLength);
}
