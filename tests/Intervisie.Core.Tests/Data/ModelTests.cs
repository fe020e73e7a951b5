using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class ModelTests
{
    [Fact]
    public void The_migrations_for_SQLite_match_the_model()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Run bin/migration <name>.");
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_match_the_model()
    {
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Run bin/migration <name>.");
    }

    [Fact]
    public void Both_providers_have_the_same_tables_and_those_for_passkeys()
    {
        using var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
        using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
        var tables = sqlite.Model.GetEntityTypes().Select(e => e.GetTableName()).Order().ToList();

        Assert.Equal(tables, postgres.Model.GetEntityTypes().Select(e => e.GetTableName()).Order());
        Assert.Contains("AspNetUserPasskeys", tables);
    }
}
