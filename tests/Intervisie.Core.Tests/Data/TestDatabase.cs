using Intervisie.Core.Data;
using Intervisie.Core.Privacy;
using Intervisie.Core.Work;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Intervisie.Core.Tests.Data;

/// <summary>A database of its own for a test class: a SQLite file, or with <c>DATABASE=postgres</c> one on the server of <c>POSTGRES</c>.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("intervisie-test-").FullName;
    private readonly string _name = $"test_{Guid.NewGuid():N}";

    public static bool IsPostgres => Environment.GetEnvironmentVariable("DATABASE") == "postgres";

    public ServiceProvider Services { get; private set; } = null!;

    /// <summary>For every school, as the jobs have it.</summary>
    public IntervisieDb Open() => Open(SchoolBoundary.Lifted);

    /// <summary>As a page has it.</summary>
    public IntervisieDb Open(SchoolBoundary boundary)
    {
        var db = Services.CreateScope().ServiceProvider.GetRequiredService<IntervisieDb>();
        db.StayWithin(boundary);

        return db;
    }

    public OneByOne OneByOne() =>
        new(Services.GetRequiredService<IServiceScopeFactory>(), Services.GetRequiredService<ILogger<OneByOne>>());

    public async Task InitializeAsync()
    {
        Services = new ServiceCollection().AddLogging()
            .AddSingleton(new Seal(new EphemeralDataProtectionProvider()))
            .AddIntervisieDb(IsPostgres ? Connection(_name) : null, _directory).BuildServiceProvider();
        await using var db = Open();
        await db.Database.MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        await using (var db = Open())
        {
            await db.Database.EnsureDeletedAsync();
        }

        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private static string Connection(string database) =>
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("POSTGRES")) { Database = database }.ConnectionString;
}
