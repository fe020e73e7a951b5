namespace Intervisie.Core.Privacy;

/// <summary>
/// Every column of the database with its purpose, legal basis, retention and readers (NL: <i>gegevenskaart</i>). A test holds it to
/// the tables of both providers: a column without a row cannot be added, and <c>docs/data-map.md</c> is made from it.
/// </summary>
public static class DataMap
{
    private static readonly IEnumerable<DataTable> Tables =
        [.. PeopleColumns.Tables, .. IdentityColumns.Tables, .. SchoolColumns.Tables, .. WritingColumns.Tables, .. RoundColumns.Tables, .. LearningColumns.Tables, .. WorkColumns.Tables];

    /// <summary>By table, in the order in which they are written down.</summary>
    public static IReadOnlyList<DataColumn> Columns { get; } = [.. Tables.SelectMany(t => t.Columns)];
}
