using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Intervisie.Core.Tests.Data;

/// <summary>A database of before the schools had boards, with somebody who worked at one.</summary>
public sealed class EarlierDatabaseTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Then = new(2026, 1, 5, 7, 30, 0, TimeSpan.Zero);
    private static readonly Guid School = Guid.NewGuid();
    private static readonly Guid Noor = Guid.NewGuid();
    private static readonly Guid Marloes = Guid.NewGuid();
    private static readonly Guid Group = Guid.NewGuid();

    private readonly TestDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Who_worked_at_a_school_keeps_that_as_an_appointment()
    {
        await using var db = _database.Open();
        await GoBackAsync(db);
        await db.Database.MigrateAsync();

        db.StayWithin(SchoolBoundary.Lifted);
        Assert.Equal(Role.Starter, await db.Appointments.Where(a => a.PersonId == Noor && a.SchoolId == School).Select(a => a.Role).SingleAsync());
        Assert.Equal(Role.Coach, await db.Appointments.Where(a => a.PersonId == Marloes && a.SchoolId == School).Select(a => a.Role).SingleAsync());
        Assert.Equal("De Wilgenhof", await db.Boards.Select(b => b.Name).SingleAsync());
        Assert.Empty((await db.Schools.SingleAsync()).Locations);
        Assert.Equal(School, await db.Groups.Select(g => g.SchoolId).SingleAsync());
        Assert.Equal(School, await db.CoachingRelations.Select(c => c.SchoolId).SingleAsync());
    }

    [Fact]
    public async Task A_section_that_was_read_stays_read()
    {
        await using var db = _database.Open();
        await GoBackAsync(db);
        await db.Database.MigrateAsync();

        var progress = await db.SectionProgress.SingleAsync();
        Assert.True(progress.IsRead);
        Assert.Equal(0, progress.Block);
        Assert.Equal(Then, progress.SeenAt);
    }

    private static async Task GoBackAsync(IntervisieDb db)
    {
        var before = db.Database.GetMigrations().Single(m => m.EndsWith("_KeepTypingAndChooseALanguage", StringComparison.Ordinal));
        await db.Database.EnsureDeletedAsync();
        await db.GetService<IMigrator>().MigrateAsync(before);

        foreach (var row in Rows(db is SqliteDb))
        {
            await db.Database.ExecuteSqlRawAsync(row);
        }
    }

    private static IEnumerable<string> Rows(bool isSqlite)
    {
        string Id(Guid id) => $"'{id.ToString().ToUpperInvariant()}'";
        var (moment, no) = isSqlite ? ($"{Then.UtcTicks}", "0") : ($"'{Then:O}'", "FALSE");

        yield return $"""INSERT INTO "Schools" ("Id", "Name", "Region", "Sector") VALUES ({Id(School)}, 'De Wilgenhof', 1, 1)""";

        foreach (var (id, name) in new[] { (Noor, "Noor"), (Marloes, "Marloes") })
        {
            yield return $"""
                INSERT INTO "People" ("Id", "SchoolId", "JoinedAt", "Name_Given", "Name_Family", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
                VALUES ({Id(id)}, {Id(School)}, {moment}, '{name}', 'Hoekstra', {no}, {no}, {no}, {no}, 0)
                """;
        }

        yield return $"""INSERT INTO "Appointments" ("Id", "PersonId", "Role", "SchoolId", "Since") VALUES ({Id(Guid.NewGuid())}, {Id(Marloes)}, 1, {Id(School)}, {moment})""";
        yield return $"""INSERT INTO "CoachingRelations" ("Id", "CoachId", "StarterId", "StartedAt") VALUES ({Id(Guid.NewGuid())}, {Id(Marloes)}, {Id(Noor)}, {moment})""";
        yield return $"""INSERT INTO "SectionProgress" ("Id", "PersonId", "Module", "Section", "ReadAt") VALUES ({Id(Guid.NewGuid())}, {Id(Noor)}, 'toon', 'wat-we-weten', {moment})""";
        yield return $"""INSERT INTO "Groups" ("Id", "Name", "Region", "OpenedAt") VALUES ({Id(Group)}, 'De Doorvragers', 1, {moment})""";
        yield return $"""INSERT INTO "Memberships" ("Id", "GroupId", "PersonId", "Part", "JoinedAt") VALUES ({Id(Guid.NewGuid())}, {Id(Group)}, {Id(Noor)}, 1, {moment})""";
    }
}
