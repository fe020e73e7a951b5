using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Work;

public sealed class AdvanceRoundsTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private Guid _open;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        var world = await World.MakeIn(_database);
        await using var db = _database.Open();
        _open = await db.RoundsVisibleTo(world.Cast.Noor.Id).Where(r => r.ClosedAt == null).Select(r => r.Id).SingleAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_due_round_moves_with_its_readers_and_their_mails_in_one_go()
    {
        await Run(World.Now.AddDays(5));

        var round = await Read();
        Assert.Equal(StepForm.Feedback, round.CurrentStep!.Form);
        Assert.Equal(4, round.Assignments.Count);
        Assert.Equal(round.Assignments.Select(a => a.ReaderId).Distinct().Count(), await Mails(MailKind.ReflectionsToRead));
    }

    [Fact]
    public async Task Running_the_job_twice_changes_nothing_the_second_time()
    {
        await Run(World.Now.AddDays(5));
        var version = (await Read()).Version;
        var mails = await Mails(MailKind.ReflectionsToRead);

        await Run(World.Now.AddDays(5));

        Assert.Equal(version, (await Read()).Version);
        Assert.Equal(mails, await Mails(MailKind.ReflectionsToRead));
    }

    [Fact]
    public async Task Two_nodes_at_once_move_a_round_once()
    {
        var now = World.Now.AddDays(5);
        await using var first = _database.Open();
        await using var second = _database.Open();
        await AdvanceRounds.AdvanceAsync(first, _open, now, CancellationToken.None);
        await AdvanceRounds.AdvanceAsync(second, _open, now, CancellationToken.None);

        await first.SaveChangesAsync();

        var clash = await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        Assert.True(clash.IsClash());
        Assert.Equal(4, (await Read()).Assignments.Count);
    }

    [Fact]
    public async Task A_page_moves_a_due_round_before_it_shows_it()
    {
        await using var db = _database.Open();

        await AdvanceRounds.MoveFirstAsync(db, _open, World.Now.AddDays(5), CancellationToken.None);

        Assert.Equal(StepForm.Feedback, (await Read()).CurrentStep!.Form);
        Assert.True(await Mails(MailKind.ReflectionsToRead) > 0);
    }

    [Fact]
    public async Task A_page_leaves_a_round_alone_that_is_not_due()
    {
        await using var db = _database.Open();
        var version = (await Read()).Version;

        await AdvanceRounds.MoveFirstAsync(db, _open, World.Now, CancellationToken.None);

        Assert.Equal(version, (await Read()).Version);
    }

    [Fact]
    public async Task A_page_that_comes_second_shows_what_the_first_one_did()
    {
        var now = World.Now.AddDays(5);
        await using var slow = _database.Open();
        await AdvanceRounds.AdvanceAsync(slow, _open, now, CancellationToken.None);
        await Run(now);

        await AdvanceRounds.MoveFirstAsync(slow, _open, now, CancellationToken.None);

        Assert.Equal(4, (await Read()).Assignments.Count);
        Assert.Equal(StepForm.Feedback, (await slow.Rounds.Whole().SingleAsync(r => r.Id == _open)).CurrentStep!.Form);
    }

    [Fact]
    public async Task A_round_that_cannot_move_does_not_stop_the_others()
    {
        await using var db = _database.Open();
        var work = _database.OneByOne();
        await work.Try(Guid.NewGuid(), _ => throw new InvalidOperationException("broken row"), CancellationToken.None);

        await new AdvanceRounds(db, work, new FixedClock(World.Now.AddDays(5))).RunAsync(CancellationToken.None);

        Assert.Equal(1, work.Failed);
        Assert.True(work.Done >= 1);
    }

    private async Task Run(DateTimeOffset now)
    {
        await using var db = _database.Open();
        await new AdvanceRounds(db, _database.OneByOne(), new FixedClock(now)).RunAsync(CancellationToken.None);
    }

    private async Task<Round> Read()
    {
        await using var db = _database.Open();

        return await db.Rounds.Whole().SingleAsync(r => r.Id == _open);
    }

    private async Task<int> Mails(MailKind kind)
    {
        await using var db = _database.Open();

        return await db.Mails.CountAsync(m => m.Kind == kind && m.Path.Contains(_open.ToString()));
    }
}
