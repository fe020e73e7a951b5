using Intervisie.Core.Data;
using Intervisie.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intervisie.Core.Tests.Privacy;

/// <summary>The data map holds every column of both databases, and nothing else.</summary>
public sealed class DataMapTests
{
    /// <summary>Set to anything, the test writes <c>docs/data-map.md</c> instead of comparing it.</summary>
    private const string Renewing = "WRITE_DATA_MAP";

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "data-map.md");

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public void Every_column_has_its_row_and_every_row_its_column(string provider) =>
        Assert.Equal(string.Empty, string.Join('\n', Differences(ColumnsOf(provider), DataMap.Columns)));

    [Fact]
    public void A_column_without_a_row_is_named_and_so_is_a_row_without_a_column()
    {
        var forgotten = DataMap.Columns.Where(c => (c.Table, c.Column) != ("SafetyContacts", "Phone"));
        var invented = DataMap.Columns.Append(new("SafetyContacts", "Birthday", "none", LegalBasis.NotPersonal, "never", "nobody"));

        Assert.Equal(["SafetyContacts.Phone has no row in the data map"], Differences(ColumnsOf("SQLite"), [.. forgotten]));
        Assert.Equal(["SafetyContacts.Birthday stands in the data map and not in the database"], Differences(ColumnsOf("SQLite"), [.. invented]));
    }

    [Fact]
    public void Nothing_stands_in_it_twice_or_half()
    {
        Assert.Equal(DataMap.Columns.Count, DataMap.Columns.Select(c => (c.Table, c.Column)).Distinct().Count());
        Assert.All(DataMap.Columns, c => Assert.All(new[] { c.Purpose, c.Retention, c.SeenBy }, words => Assert.NotEqual(string.Empty, words.Trim())));
        Assert.All(DataMap.Columns, c => Assert.True(Enum.IsDefined(c.Basis)));
        Assert.DoesNotContain(Enum.GetNames<LegalBasis>(), name => name.Contains("Consent", StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_says_what_the_map_says()
    {
        var wanted = DataMapDocument.Of(DataMap.Columns);

        if (Environment.GetEnvironmentVariable(Renewing) is { Length: > 0 })
        {
            File.WriteAllText(Document, wanted);
        }

        Assert.True(
            File.Exists(Document) && File.ReadAllText(Document).ReplaceLineEndings("\n") == wanted,
            $"docs/data-map.md is older than the data map. Renew it: {Renewing}=1 dotnet test tests/Intervisie.Core.Tests --filter DataMapTests");
    }

    private static IReadOnlyList<string> Differences(IReadOnlyList<(string Table, string Column)> database, IReadOnlyList<DataColumn> map)
    {
        var mapped = map.Select(c => (c.Table, c.Column)).ToList();

        return
        [
            .. database.Except(mapped).Select(c => $"{c.Table}.{c.Column} has no row in the data map"),
            .. mapped.Except(database).Select(c => $"{c.Table}.{c.Column} stands in the data map and not in the database"),
        ];
    }

    private static List<(string Table, string Column)> ColumnsOf(string provider)
    {
        using IntervisieDb db = provider == "SQLite"
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables;

        return [.. tables.SelectMany(t => t.Columns.Select(c => (t.Name, c.Name)))];
    }
}
