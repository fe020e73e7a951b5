using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class DraftKeepingTests : IAsyncLifetime
{
    private const string Subject = "feedback:1";

    private readonly TestDatabase _database = new();
    private Guid _noor;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _noor = (await World.MakeIn(_database)).Cast.Noor.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task What_is_kept_later_takes_the_place_of_what_was_kept_before()
    {
        await Keep("eerst");
        await Keep("later");

        await using var db = _database.Open();
        Assert.Equal("later", (await db.Drafts.SingleAsync(d => d.Subject == Subject)).Fields["tekst"]);
    }

    [Fact]
    public async Task A_draft_is_found_by_its_owner_alone()
    {
        await Keep("van Noor");

        await using var db = _database.Open();
        Assert.NotNull(await db.DraftOfAsync(_noor, Subject, CancellationToken.None));
        Assert.Null(await db.DraftOfAsync(Guid.NewGuid(), Subject, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_sent_leaves_no_draft()
    {
        await Keep("klaar");
        await using var db = _database.Open();

        await db.DropDraftAsync(_noor, Subject, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();

        Assert.Null(await db.DraftOfAsync(_noor, Subject, CancellationToken.None));
    }

    private async Task Keep(string text)
    {
        await using var db = _database.Open();
        await db.KeepDraftAsync(_noor, Subject, new Dictionary<string, string> { ["tekst"] = text }, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
