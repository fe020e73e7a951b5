using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Reflections;

/// <summary>Names somebody wrote before: for them alone, and never longer than the school year.</summary>
public sealed class KnownNameTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private Guid _noor;
    private Guid _saar;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        var cast = (await World.MakeIn(_database)).Cast;
        (_noor, _saar) = (cast.Noor.Id, cast.Saar.Id);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("2026-11-18", "2027-07-31")]
    [InlineData("2027-07-30", "2027-07-31")]
    [InlineData("2027-07-31", "2027-07-31")]
    [InlineData("2027-08-01", "2028-07-31")]
    public void A_name_goes_on_the_next_thirty_first_of_July(string learnt, string goes) =>
        Assert.Equal(DateOnly.Parse(goes), KnownName.ExpiryOf(DateTimeOffset.Parse($"{learnt}T12:00:00Z")));

    [Fact]
    public async Task What_one_person_wrote_is_known_to_them_alone()
    {
        await Learn(_noor, new RosterEntry("leerling", "Xanthe"));

        Assert.Contains(await Around(_noor), r => r is { Role: "leerling", Name: "Xanthe" });
        Assert.DoesNotContain(await Around(_saar), r => r.Name == "Xanthe");
    }

    [Fact]
    public async Task The_writer_their_group_and_their_school_are_known_without_typing()
    {
        var around = await Around(_noor);

        Assert.Contains(around, r => r.Role == "ik" && r.Name.StartsWith("Noor", StringComparison.Ordinal));
        Assert.Contains(around, r => r.Role == "collega" && r.Name.StartsWith("Saar", StringComparison.Ordinal));
        Assert.Contains(around, r => r.Role == "school" && r.Name.EndsWith("De Wilgenhof", StringComparison.Ordinal));
        Assert.DoesNotContain(around, r => r.Name.StartsWith("Iris", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Said_again_it_stays_one_name_with_its_newest_role()
    {
        await Learn(_noor, new RosterEntry("leerling", "Xanthe"));
        await Learn(_noor, new RosterEntry("zus", "xanthe"));

        Assert.Equal(["zus"], (await Around(_noor)).Where(r => r.Name == "xanthe" || r.Name == "Xanthe").Select(r => r.Role));
    }

    [Fact]
    public async Task It_never_grows_into_a_register()
    {
        await Learn(_noor, [.. Enumerable.Range(1, 50).Select(i => new RosterEntry("leerling", $"Eerder{i}"))]);
        await Learn(_noor, [.. Enumerable.Range(1, 30).Select(i => new RosterEntry("leerling", $"Later{i}"))], World.Now.AddDays(3));

        var names = (await Around(_noor)).Select(r => r.Name).ToList();
        Assert.Equal(30, names.Count(n => n.StartsWith("Later", StringComparison.Ordinal)));
        Assert.Equal(KnownName.MostKept - 30, names.Count(n => n.StartsWith("Eerder", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task On_the_thirty_first_of_July_every_name_is_gone()
    {
        var id = Guid.NewGuid();
        await Learn(_noor, new RosterEntry("leerling", "Xanthe"));
        await using (var db = _database.Open())
        {
            var reflection = Reflection.Begin(_noor, World.Now, sheet: id);
            reflection.Write(new Dictionary<string, string> { ["moment"] = "Xanthe lachte." }, World.Now);
            reflection.Name([new RosterEntry("leerling", "Xanthe")], World.Now);
            reflection.AnswerFindings([new FindingAnswer("xanthe", Replace: true)], [new AddedFind("Xan", "[leerling]")], World.Now);
            db.Add(reflection);
            await db.KeepDraftAsync(_noor, $"{Reflection.DraftKind}1", new Dictionary<string, string> { ["Form.Roster[0].Name"] = "Xanthe", ["Form.Texts[moment]"] = "Begonnen." }, World.Now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await RunAsync(new DateTimeOffset(2027, 7, 30, 12, 0, 0, TimeSpan.Zero));
        Assert.Single((await Reread(id)).Roster);

        await RunAsync(new DateTimeOffset(2027, 7, 31, 2, 0, 0, TimeSpan.Zero));
        var forgotten = await Reread(id);
        Assert.Empty(forgotten.Roster);
        Assert.Empty(forgotten.FindingAnswers);
        Assert.Empty(forgotten.AddedFinds);
        Assert.Equal("Xanthe lachte.", forgotten.Answer("moment"));

        await using var after = _database.Open();
        Assert.Empty(await after.KnownNames.ToListAsync());
        Assert.Equal(["Form.Texts[moment]"], (await after.Drafts.SingleAsync(d => d.OwnerId == _noor && d.Subject == $"{Reflection.DraftKind}1")).Fields.Keys);
    }

    private async Task RunAsync(DateTimeOffset now)
    {
        var clock = new FixedClock(now);
        await new EraseExpired(_database.Open(), clock).RunAsync(CancellationToken.None);
        var work = _database.OneByOne();
        await new ForgetOriginals(_database.Open(), work, clock).RunAsync(CancellationToken.None);
        Assert.Equal(0, work.Failed);
    }

    private async Task<Reflection> Reread(Guid id)
    {
        await using var db = _database.Open();
        return await db.Reflections.SingleAsync(r => r.Id == id);
    }

    private Task Learn(Guid owner, RosterEntry name) => Learn(owner, [name]);

    private async Task Learn(Guid owner, IReadOnlyList<RosterEntry> names, DateTimeOffset? at = null)
    {
        await using var db = _database.Open();
        await db.LearnNamesAsync(owner, names, at ?? World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<RosterEntry>> Around(Guid person)
    {
        await using var db = _database.Open(SchoolBoundary.Closed);
        return await db.RosterAroundAsync(person, World.Now, CancellationToken.None);
    }
}
