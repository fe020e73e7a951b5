using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class DurabilityTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("journal_mode", "wal")]
    public async Task Every_pooled_connection_keeps_what_it_acknowledged(string pragma, string expected)
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        // Several at once, so that the pool holds several; then again, so that they come from the pool.
        for (var round = 0; round < 2; round++)
        {
            var contexts = Enumerable.Range(0, 6).Select(_ => database.Open()).ToList();
            var answers = new List<string>();

            foreach (var db in contexts)
            {
                await db.Database.OpenConnectionAsync();
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"PRAGMA {pragma}";
                answers.Add(Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!);
            }

            contexts.ForEach(db => db.Dispose());
            Assert.All(answers, answer => Assert.Equal(expected, answer));
        }
    }
}
