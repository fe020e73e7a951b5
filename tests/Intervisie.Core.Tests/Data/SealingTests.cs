using System.Security.Cryptography;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;
using Intervisie.Core.Privacy;
using Intervisie.Core.Reflections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Core.Tests.Data;

/// <summary>What people write for themselves stands closed in the database.</summary>
public sealed class SealingTests : IAsyncLifetime
{
    private const string Planted = "Xanthippeia";

    private readonly TestDatabase _database = new();
    private Guid _noor;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _noor = (await World.MakeIn(_database)).Cast.Noor.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task No_planted_name_stands_in_any_column_or_in_the_file()
    {
        await WriteEverywhereAsync();

        await using var db = _database.Open();
        foreach (var (table, column) in SealedColumns(db))
        {
            var asking = $"""SELECT "{column}" AS "Value" FROM "{table}" WHERE "{column}" IS NOT NULL""";
            var stored = await db.Database.SqlQueryRaw<string>(asking).ToListAsync();
            Assert.NotEmpty(stored);
            Assert.All(stored, text => Assert.StartsWith(Seal.Mark, text, StringComparison.Ordinal));
        }

        Assert.Equal(Planted, (await db.KnownNames.SingleAsync(n => n.OwnerId == _noor)).Who.Name);
        AssertNowhereInTheFile(db);
    }

    [Fact]
    public async Task Every_column_for_its_owner_alone_that_people_type_in_is_sealed()
    {
        await using var db = _database.Open();

        Assert.Equal(
            [
                ("Drafts", "Fields"), ("Evaluation", "Lesson"), ("Intentions", "Text"), ("KnownNames", "Who"),
                ("Reflections", "AddedFinds"), ("Reflections", "Answers"), ("Reflections", "FindingAnswers"), ("Reflections", "ReviewedFingerprint"), ("Reflections", "Roster"),
            ],
            SealedColumns(db).Order());
    }

    [Fact]
    public async Task A_copy_of_the_database_without_the_key_ring_opens_nothing()
    {
        await WriteEverywhereAsync();
        await using var db = _database.Open();

        await using var thief = Copied(db, new Seal(new EphemeralDataProtectionProvider()));
        await Assert.ThrowsAsync<CryptographicException>(() => thief.Reflections.ToListAsync());

        await using var keyless = Copied(db, seal: null);
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => keyless.Reflections.ToListAsync());
        Assert.Contains("key ring", fault.GetBaseException().Message, StringComparison.Ordinal);
        Assert.NotEmpty(await keyless.Contributions.ToListAsync());
    }

    [Fact]
    public async Task What_an_older_version_stored_readable_is_closed_at_the_start_and_leaves_nothing_behind()
    {
        await using (var db = _database.Open())
        {
            db.Add(Intention.Make(_noor, "Eerst vragen.", new DateOnly(2026, 12, 1), World.Now));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Intentions" SET "Text" = {0}""", $"Ik bel {Planted} terug.");
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Reflections" SET "Roster" = {0}""", $$"""[{"Role":"leerling","Name":"{{Planted}}"}]""");
            await db.PrepareAsync(() => Task.CompletedTask, CancellationToken.None);
        }

        await using var after = _database.Open();
        Assert.All(await after.Intentions.ToListAsync(), i => Assert.Equal($"Ik bel {Planted} terug.", i.Text));
        Assert.All(await after.Reflections.ToListAsync(), r => Assert.Equal(Planted, r.Roster.Single().Name));
        AssertNowhereInTheFile(after);
    }

    private async Task WriteEverywhereAsync()
    {
        await using var db = _database.Open();
        var reflection = Reflection.Begin(_noor, World.Now);
        reflection.Write(new Dictionary<string, string> { ["moment"] = $"{Planted} lachte.", ["beloofd"] = $"{Planted} bellen" }, World.Now);
        reflection.Name([new RosterEntry("leerling", Planted)], World.Now);
        reflection.AnswerFindings([new FindingAnswer(Planted, Replace: true)], [new AddedFind(Planted, "[leerling]")], World.Now);
        db.Add(reflection);
        db.Add(Intention.Make(_noor, $"Ik vraag {Planted} eerst.", new DateOnly(2026, 12, 1), World.Now));
        await db.KeepDraftAsync(_noor, "reflectie:1", new Dictionary<string, string> { ["tekst"] = Planted }, World.Now, CancellationToken.None);
        await db.LearnNamesAsync(_noor, [new RosterEntry("leerling", Planted)], World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private static IEnumerable<(string Table, string Column)> SealedColumns(IntervisieDb db) =>
        db.GetService<Microsoft.EntityFrameworkCore.Metadata.IDesignTimeModel>().Model.SealedColumns().Select(p => (p.DeclaringType.GetTableName()!, p.GetColumnName()));

    /// <summary>The same database, opened by an application with other keys, or none.</summary>
    private static IntervisieDb Copied(IntervisieDb db, Seal? seal)
    {
        var services = new ServiceCollection().AddLogging().AddIntervisieDb(
            TestDatabase.IsPostgres ? db.Database.GetConnectionString() : null,
            TestDatabase.IsPostgres ? "unused" : Path.GetDirectoryName(db.Database.GetDbConnection().DataSource)!);

        if (seal is not null)
        {
            services.AddSingleton(seal);
        }

        var copy = services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<IntervisieDb>();
        copy.StayWithin(SchoolBoundary.Lifted);

        return copy;
    }

    /// <summary>Free pages and the journal too.</summary>
    private static void AssertNowhereInTheFile(IntervisieDb db)
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        var file = db.Database.GetDbConnection().DataSource;
        Assert.True(File.Exists(file));
        Assert.Empty(StoredBytes.FilesWith(Planted, Path.GetDirectoryName(file)!));
    }
}
