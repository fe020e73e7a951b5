using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>Two who write the same rows in another order, so that on PostgreSQL each waits for the other.</summary>
public sealed class ClashTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _both = new();
    private int _halfway;

    [Fact]
    public async Task Both_come_through_and_every_row_is_there_once()
    {
        string[] emails = ["een@clash.example", "twee@clash.example"];

        await Task.WhenAll(Task.Run(() => RegisterAsync(emails)), Task.Run(() => RegisterAsync([.. emails.Reverse()])));

        await using var db = database.Open();
        Assert.Equal(emails, await db.Users.Where(p => emails.Contains(p.Email)).Select(p => p.Email!).Order().ToArrayAsync());
    }

    private async Task RegisterAsync(string[] emails)
    {
        await using var db = database.Open();

        await db.AfterClashAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();

            foreach (var email in emails)
            {
                await RegisterAsync(db, email);
                await MeetAsync();
            }

            await transaction.CommitAsync();
            return true;
        });
    }

    private static async Task RegisterAsync(IntervisieDb db, string email)
    {
        if (!await db.Users.AnyAsync(p => p.Email == email))
        {
            db.Add(Person.Register(new("Clash", null, "Test"), email, World.Now));
            await db.SaveChangesAsync();
        }
    }

    // SQLite lets the second begin when the first is done: then nobody comes, and one goes on alone.
    private async Task MeetAsync()
    {
        if (Interlocked.Increment(ref _halfway) == 2)
        {
            _both.TrySetResult();
        }

        await Task.WhenAny(_both.Task, Task.Delay(LongEnough));
    }
}
