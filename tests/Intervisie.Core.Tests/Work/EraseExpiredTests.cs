using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Work;

public sealed class EraseExpiredTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private Guid _noor;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _noor = (await World.MakeIn(_database)).Cast.Noor.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_draft_stays_until_its_owner_decides()
    {
        await Keep("reflectie:1");

        Assert.Equal(["reflectie:1"], await KeptAfter(days: 400));
    }

    [Fact]
    public async Task What_is_left_of_a_sent_draft_goes_after_a_week()
    {
        await Keep("reflectie:1");
        await using (var db = _database.Open())
        {
            await db.DropDraftAsync(_noor, "reflectie:1", World.Now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        Assert.Equal(["reflectie:1"], await KeptAfter(days: 6));
        Assert.Empty(await KeptAfter(days: 8));
    }

    [Fact]
    public async Task A_second_text_goes_after_thirty_days()
    {
        await Keep("reflectie:1");
        await Keep($"reflectie:1{TypedPage.ByPage}aa");

        Assert.Equal(2, (await KeptAfter(days: 29)).Count);
        Assert.Equal(["reflectie:1"], await KeptAfter(days: 31));
    }

    private async Task Keep(string subject)
    {
        await using var db = _database.Open();
        await db.KeepDraftAsync(_noor, subject, new Dictionary<string, string> { ["tekst"] = "Een zin." }, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<List<string>> KeptAfter(int days)
    {
        await using var db = _database.Open();
        await new EraseExpired(db, new FixedClock(World.Now.AddDays(days))).RunAsync(CancellationToken.None);

        return await db.Drafts.Where(d => d.OwnerId == _noor).Select(d => d.Subject).OrderBy(s => s).ToListAsync();
    }
}
