using Intervisie.Core.Data;
using Intervisie.Core.Demo;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class ReadingTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private DemoWorld _world = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await World.MakeIn(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_outsider_reaches_no_round_of_another_group()
    {
        await using var db = _database.Open();
        var mine = await db.RoundsVisibleTo(_world.Cast.Noor.Id).Select(r => r.Id).ToListAsync();
        var theirs = await db.RoundsVisibleTo(_world.Cast.Iris.Id).Select(r => r.Id).ToListAsync();

        Assert.Equal(2, mine.Count);
        Assert.Equal(2, theirs.Count);
        Assert.Empty(mine.Intersect(theirs));
    }

    [Fact]
    public async Task Someone_who_left_the_group_reaches_nothing_any_more()
    {
        await using var db = _database.Open();
        var membership = await db.Memberships.SingleAsync(m => m.PersonId == _world.Cast.Bram.Id);
        membership.Leave(World.Now);
        await db.SaveChangesAsync();

        Assert.Empty(await db.RoundsVisibleTo(_world.Cast.Bram.Id).ToListAsync());
    }

    [Fact]
    public async Task Only_its_reader_reaches_an_allocation()
    {
        await using var db = _database.Open();
        var assignment = await db.Assignments.FirstAsync();
        var others = _world.Cast.Everyone.Select(p => p.Id).Where(id => id != assignment.ReaderId);
        Assert.Single(await db.RoundsToReadIn(assignment.Id, assignment.ReaderId).ToListAsync());

        foreach (var other in others)
        {
            Assert.Empty(await db.RoundsToReadIn(assignment.Id, other).ToListAsync());
        }
    }

    [Fact]
    public async Task A_contribution_is_reached_by_its_group_and_after_leaving_by_its_author_alone()
    {
        await using var db = _database.Open();
        var (noor, bram) = (_world.Cast.Noor.Id, _world.Cast.Bram.Id);
        var contribution = await db.Contributions.Where(c => c.AuthorId == noor).Select(c => c.Id).SingleAsync();
        Assert.Single(await db.RoundsWithContribution(contribution, bram).ToListAsync());
        Assert.Single(await db.RoundsWithContribution(contribution, _world.Cast.Farida.Id).ToListAsync());
        Assert.Empty(await db.RoundsWithContribution(contribution, _world.Cast.Iris.Id).ToListAsync());

        foreach (var membership in await db.Memberships.Where(m => m.PersonId == noor || m.PersonId == bram).ToListAsync())
        {
            membership.Leave(World.Now);
        }

        await db.SaveChangesAsync();
        Assert.Single(await db.RoundsWithContribution(contribution, noor).ToListAsync());
        Assert.Empty(await db.RoundsWithContribution(contribution, bram).ToListAsync());
    }

    [Fact]
    public async Task Who_left_a_group_has_no_name_in_it_any_more()
    {
        await using var db = _database.Open();
        var bram = await db.Memberships.SingleAsync(m => m.PersonId == _world.Cast.Bram.Id);
        Assert.Equal("Bram", (await db.NamesInAsync(bram.GroupId, CancellationToken.None))[bram.PersonId].Text);

        bram.Leave(World.Now);
        await db.SaveChangesAsync();

        Assert.Equal("oud-groepslid", (await db.NamesInAsync(bram.GroupId, CancellationToken.None))[bram.PersonId].Text);
    }

    [Fact]
    public async Task A_coach_sees_what_was_shared_and_nothing_once_it_is_taken_back()
    {
        await using var db = _database.Open();
        var (noor, marloes) = (_world.Cast.Noor.Id, _world.Cast.Marloes.Id);
        Assert.Single(await db.SnapshotsSharedBy(noor, marloes).ToListAsync());

        (await db.SnapshotShares.SingleAsync()).TakeBack(World.Now);
        await db.SaveChangesAsync();

        Assert.Empty(await db.SnapshotsSharedBy(noor, marloes).ToListAsync());
    }

    [Fact]
    public async Task A_coach_without_consent_sees_nothing()
    {
        await using var db = _database.Open();

        Assert.Empty(await db.SnapshotsSharedBy(_world.Cast.Noor.Id, _world.Cast.Gerard.Id).ToListAsync());
        Assert.Empty(await db.SnapshotsSharedBy(_world.Cast.Bram.Id, _world.Cast.Gerard.Id).ToListAsync());
    }

    [Fact]
    public async Task A_round_comes_back_as_it_was_saved()
    {
        await using var db = _database.Open();
        var round = await db.RoundsVisibleTo(_world.Cast.Iris.Id).Where(r => r.ClosedAt == null).Whole().AsNoTracking().SingleAsync();

        Assert.Equal(StepForm.Feedback, round.CurrentStep!.Form);
        Assert.Equal(3, round.Contributions.Count);
        Assert.Equal(6, round.Assignments.Count);
        Assert.Equal(2, round.Assignments.Count(a => a.Feedback is not null));
        Assert.All(round.Contributions, c => Assert.DoesNotContain("Samira", c.Fields["moment"].Value, StringComparison.Ordinal));
        Assert.All(round.Steps, s => Assert.Equal(TimeSpan.Zero, s.EndsAt.Offset));
    }
}
