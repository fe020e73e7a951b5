using System.Globalization;
using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public void Nobody_else_on_the_machine_can_open_a_new_data_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var parent = Directory.CreateTempSubdirectory("intervisie-test-");
        var folder = Path.Combine(parent.FullName, "data");
        new ServiceCollection().AddIntervisieDb(postgres: null, folder);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        parent.Delete(recursive: true);
    }
}
