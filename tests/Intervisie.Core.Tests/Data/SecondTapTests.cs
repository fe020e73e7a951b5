using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Training;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class SecondTapTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SecondTapTests() => _connection.Open();

    [Fact]
    public async Task A_section_noted_twice_at_the_same_time_is_noted_once()
    {
        var reader = Person.Register(new("Noor", null, "Hoekstra"), "noor@voorbeeld.test", Now);
        await using var first = Open();
        await first.Database.EnsureCreatedAsync();
        first.People.Add(reader);
        await first.SaveChangesAsync();

        await using var second = Open();
        first.SectionProgress.Add(SectionProgress.Read(reader.Id, "toon", "wat-we-weten", Now));
        second.SectionProgress.Add(SectionProgress.Read(reader.Id, "toon", "wat-we-weten", Now));

        Assert.True(await first.SaveOnceAsync());
        Assert.False(await second.SaveOnceAsync());
        Assert.Equal(1, await first.SectionProgress.CountAsync());
    }

    [Fact]
    public async Task Another_fault_in_saving_is_still_a_fault()
    {
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
        db.SectionProgress.Add(SectionProgress.Read(Guid.NewGuid(), "toon", "wat-we-weten", Now));

        await Assert.ThrowsAsync<DbUpdateException>(db.SaveOnceAsync);
    }

    public void Dispose() => _connection.Dispose();

    private SqliteDb Open() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(_connection).Options);
}
