using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class PreparationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_start_that_was_killed_while_it_migrated_does_not_stop_the_next_one()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-01-01 00:00:00+00:00')");
        using var patience = new CancellationTokenSource(Patience);

        await db.PrepareAsync(() => Task.CompletedTask, patience.Token);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(patience.Token));
    }

    [Fact]
    public async Task Of_two_starts_at_once_the_second_finds_what_the_first_one_made()
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var first = database.Open();
        await using var second = database.Open();
        var (entered, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var made = false;

        var one = first.PrepareAsync(
            async () =>
            {
                entered.SetResult();
                await goOn.Task;
                made = true;
            },
            patience.Token);
        await entered.Task;
        var foundIt = false;
        var two = second.PrepareAsync(
            () =>
            {
                foundIt = made;
                return Task.CompletedTask;
            },
            patience.Token);
        goOn.SetResult();
        await Task.WhenAll(one, two);

        Assert.True(foundIt);
    }
}
