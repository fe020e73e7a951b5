using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>Who assesses somebody shares no group, coaching or snapshot with them: in both orders, on every path, and whatever happens at once.</summary>
public sealed class SeparationTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private SmallSchool _school = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _school = await SmallSchool.MakeIn(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    public static TheoryData<string> Paths => [.. WayTogether.All.Select(p => p.Name)];

    /// <summary>A new table that ties two people, or a person to a group, is a new path: it must be kept apart too, or be named here.</summary>
    [Fact]
    public void Every_tie_between_people_is_a_path_or_is_named()
    {
        string[] paths = [nameof(Membership), nameof(CoachingRelation), nameof(SnapshotShare)];
        string[] others = [nameof(AssessorRelation)];
        using var db = _database.Open();
        var ties =
            from type in db.Model.GetEntityTypes()
            let to = type.GetForeignKeys().Select(k => k.PrincipalEntityType.ClrType).ToList()
            where to.Count(t => t == typeof(Person)) > 1 || (to.Contains(typeof(Person)) && to.Contains(typeof(PeerGroup)))
            select type.ClrType.Name;

        Assert.Equal(paths.Concat(others).Order(), ties.Order());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_they_share_ends_when_it_is_recorded(string name)
    {
        var path = WayTogether.Named(name);
        await _school.SaveAsync(db => path.Begin(db, _school));
        Assert.True(await _school.AreTogetherAsync());

        await _school.SaveAsync(_school.Record);

        Assert.False(await _school.AreTogetherAsync());
        Assert.True(await _school.IsRecordedAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_begins_while_it_stands(string name)
    {
        await _school.SaveAsync(_school.Record);

        await Assert.ThrowsAsync<RuleBrokenException>(() => _school.SaveAsync(db => WayTogether.Named(name).Begin(db, _school)));

        Assert.False(await _school.AreTogetherAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Both_in_one_saving_are_refused(string name)
    {
        await Assert.ThrowsAsync<RuleBrokenException>(() => _school.SaveAsync(async db =>
        {
            await WayTogether.Named(name).Begin(db, _school);
            await _school.Record(db);
        }));

        Assert.False(await _school.AreTogetherAsync());
        Assert.False(await _school.IsRecordedAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Once_it_has_ended_they_may_begin_again_and_nothing_comes_back_by_itself(string name)
    {
        await _school.SaveAsync(db => WayTogether.Named(name).Begin(db, _school));
        await _school.SaveAsync(_school.Record);
        await _school.SaveAsync(async db => (await db.AssessorRelations.SingleAsync()).End(SmallSchool.Now));
        Assert.False(await _school.AreTogetherAsync());

        await _school.SaveAsync(db => WayTogether.Named(name).Begin(db, _school));

        Assert.True(await _school.AreTogetherAsync());
    }

    /// <summary>The relation is there already, so saving a second fails at the database: then nothing has ended either.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_recording_that_fails_ends_nothing(string name)
    {
        await _school.SaveAsync(db => WayTogether.Named(name).Begin(db, _school));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => _school.SaveAsync(async db =>
        {
            await _school.Record(db);
            await _school.Record(db);
        }));

        Assert.True(await _school.AreTogetherAsync());
        Assert.False(await _school.IsRecordedAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task At_the_same_moment_only_one_of_the_two_is_there_afterwards(string name)
    {
        for (var i = 0; i < 8; i++)
        {
            await Task.WhenAll(
                Task.Run(() => _school.TryAsync(_school.Record)),
                Task.Run(() => _school.TryAsync(db => WayTogether.Named(name).Begin(db, _school))));

            Assert.True(await _school.IsRecordedAsync());
            Assert.False(await _school.AreTogetherAsync());
            await _school.SaveAsync(async db => (await db.AssessorRelations.SingleAsync(r => r.EndedAt == null)).End(SmallSchool.Now));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_is_done_in_whatever_order_nobody_is_together_with_who_assesses_them(int seed)
    {
        var chance = new Random(seed);
        var refused = 0;

        for (var step = 0; step < 80; step++)
        {
            var (one, other) = _school.Two(chance);
            var path = WayTogether.All[chance.Next(WayTogether.All.Count)];
            Func<IntervisieDb, Task> act = chance.Next(4) switch
            {
                0 => db => _school.Record(db, one, other),
                1 => async db => (await db.AssessorRelations.Where(r => r.EndedAt == null).FirstOrDefaultAsync())?.End(SmallSchool.Now),
                _ => db => path.Begin(db, _school, one, other),
            };

            refused += await _school.TryAsync(act) ? 0 : 1;
            Assert.Empty(await _school.TogetherAsync());
        }

        Assert.InRange(refused, 1, 79);
    }
}
