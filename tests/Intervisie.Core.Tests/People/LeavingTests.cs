using Intervisie.Core.Data;
using Intervisie.Core.Demo;
using Intervisie.Core.Intentions;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.People;

public sealed class LeavingTests : IAsyncLifetime
{
    /// <summary>Once it stands nowhere, nothing of theirs does.</summary>
    private const string Planted = "zwaluwenburg";

    private readonly TestDatabase _database = new();
    private DemoWorld _world = null!;

    private DemoCast Cast => _world.Cast;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await World.MakeIn(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Who_leaves_is_nothing_here_any_more_and_is_told_what_can_be_taken_along()
    {
        var noor = Cast.Noor.Id;
        await LeaveAsync(noor, Cast.Wilgenhof.Id);
        await using var db = _database.Open();

        Assert.False(await db.Appointments.AnyAsync(a => a.PersonId == noor && a.EndedAt == null));
        Assert.False(await db.Memberships.AnyAsync(m => m.PersonId == noor && m.LeftAt == null));
        Assert.False(await db.CoachingRelations.AnyAsync(c => c.StarterId == noor && c.EndedAt == null));
        Assert.False(await db.SnapshotShares.AnyAsync(s => s.OwnerId == noor && s.TakenBackAt == null));
        Assert.False(await db.AssessorRelations.AnyAsync(r => r.AssessedId == noor && r.EndedAt == null));
        Assert.True(await db.SnapshotShares.AnyAsync(s => s.OwnerId == noor));
        Assert.True(await db.Mails.AnyAsync(m => m.PersonId == noor && m.Kind == MailKind.SchoolLeft));
        Assert.Equal(World.Now + Person.TimeToTakeAlong, (await db.People.SingleAsync(p => p.Id == noor)).ErasesAt);
    }

    [Fact]
    public async Task Who_works_at_another_school_too_keeps_the_account()
    {
        await LeaveAsync(Cast.Farida.Id, Cast.Wilgenhof.Id);
        await using var db = _database.Open();

        Assert.Null((await db.People.SingleAsync(p => p.Id == Cast.Farida.Id)).LeftAt);
        Assert.True(await db.Appointments.AnyAsync(a => a.PersonId == Cast.Farida.Id && a.SchoolId == Cast.Merwecollege.Id && a.EndedAt == null));
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave()
    {
        await Assert.ThrowsAsync<RuleBrokenException>(() => LeaveAsync(Cast.Henk.Id, Cast.Wilgenhof.Id));

        await using var db = _database.Open();
        Assert.True(await db.Appointments.AnyAsync(a => a.PersonId == Cast.Henk.Id && a.EndedAt == null));
    }

    [Fact]
    public async Task Thirty_days_later_nothing_of_theirs_stands_anywhere_and_what_they_gave_stays()
    {
        var (leaver, school) = await ReaderAsync();
        await PlantAsync(leaver, school);
        var given = await GivenByAsync(leaver);
        Assert.NotEmpty(await PlacesWithPlantAsync());
        Assert.NotEmpty(given);

        await LeaveAsync(leaver, school);
        await EraseAsync(days: 29);
        Assert.NotEmpty(await PlacesWithPlantAsync());
        await EraseAsync(days: 31);

        Assert.Empty(await PlacesWithPlantAsync());
        Assert.Equal(given, await GivenByAsync(leaver));
    }

    [Fact]
    public async Task Of_who_gave_nothing_not_even_the_row_is_left()
    {
        await LeaveAsync(Cast.Gerard.Id, Cast.Merwecollege.Id);
        await EraseAsync(days: 31);

        await using var db = _database.Open();
        Assert.False(await db.People.AnyAsync(p => p.Id == Cast.Gerard.Id));
    }

    [Fact]
    public async Task Who_was_asked_back_is_not_erased()
    {
        await LeaveAsync(Cast.Noor.Id, Cast.Wilgenhof.Id);
        await using (var db = _database.Open())
        {
            var invitation = Invitation.For(new(Cast.Noor.Email!, Cast.Noor.Name, Role.Starter), Cast.Wilgenhof.Id, groupId: null, World.Now.AddDays(20));
            db.Invitations.Add(invitation);
            await db.AcceptAsync(invitation, await db.People.SingleAsync(p => p.Id == Cast.Noor.Id), Role.Starter, World.Now.AddDays(20), CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await EraseAsync(days: 60);

        await using var after = _database.Open();
        Assert.Equal("Noor", (await after.People.SingleAsync(p => p.Id == Cast.Noor.Id)).Name.Given);
        Assert.True(await after.Reflections.AnyAsync(r => r.AuthorId == Cast.Noor.Id));
    }

    private async Task LeaveAsync(Guid personId, Guid schoolId)
    {
        await using var db = _database.Open();
        await db.LeaveSchoolAsync(await db.People.SingleAsync(p => p.Id == personId), schoolId, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task EraseAsync(int days)
    {
        await using var db = _database.Open();
        await new EraseLeavers(db, _database.OneByOne(), new FixedClock(World.Now.AddDays(days))).RunAsync(CancellationToken.None);
    }

    /// <summary>Somebody who gave feedback; chance allocates, so who differs.</summary>
    private async Task<(Guid Person, Guid School)> ReaderAsync()
    {
        await using var db = _database.Open();
        var reader = (await db.Assignments.FirstAsync(a => a.Feedback != null)).ReaderId;

        return (reader, (await db.Appointments.FirstAsync(a => a.PersonId == reader)).SchoolId!.Value);
    }

    /// <summary>Their name, address and texts, wherever somebody's own words can stand.</summary>
    private async Task PlantAsync(Guid person, Guid school)
    {
        const string Email = $"x@{Planted}.test";
        const string Loud = "X@ZWALUWENBURG.TEST";
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["moment"] = $"In {Planted} begon ik met een vraag." };
        await using var db = _database.Open();
        await db.People.Where(p => p.Id == person).ExecuteUpdateAsync(s => s
            .SetProperty(p => p.Name.Given, "Xanthippe").SetProperty(p => p.Name.Family, Planted)
            .SetProperty(p => p.Email, Email).SetProperty(p => p.NormalizedEmail, Loud).SetProperty(p => p.UserName, Email).SetProperty(p => p.NormalizedUserName, Loud));

        var reflection = Reflection.Begin(person, World.Now);
        reflection.Write(words, World.Now);
        reflection.Name([new("ouder", Planted)], World.Now);
        await db.KeepDraftAsync(person, "reflectie:planted", words, World.Now, CancellationToken.None);
        db.AddRange(
            reflection,
            Intention.Make(person, $"Ik bel {Planted}.", A.Monday, World.Now),
            Invitation.For(new(Email, new("Xanthippe", null, Planted), Role.Coach), school, groupId: null, World.Now),
            new IdentityUserClaim<Guid> { UserId = person, ClaimType = "name", ClaimValue = Planted },
            new IdentityUserToken<Guid> { UserId = person, LoginProvider = "test", Name = "token", Value = Planted },
            new IdentityUserLogin<Guid> { UserId = person, LoginProvider = "test", ProviderKey = Planted, ProviderDisplayName = Planted });
        await db.SaveChangesAsync();
    }

    private async Task<List<Guid>> GivenByAsync(Guid reader)
    {
        await using var db = _database.Open();
        var mine = await db.Contributions.Where(c => c.AuthorId == reader).Select(c => c.Id).ToListAsync();

        return await db.Assignments.Where(a => a.ReaderId == reader && a.Feedback != null && !mine.Contains(a.ContributionId)).Select(a => a.Feedback!.Id).Order().ToListAsync();
    }

    /// <summary>Every value of every column of every table that holds a word of theirs.</summary>
    private async Task<List<string>> PlacesWithPlantAsync()
    {
        await using var db = _database.Open();
        var places = new List<string>();
        await db.Database.OpenConnectionAsync();

        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100 // The same.
            await using var reader = await command.ExecuteReaderAsync();

            while (await reader.ReadAsync())
            {
                places.AddRange(Enumerable.Range(0, reader.FieldCount)
                    .Where(i => reader.GetValue(i) is string text && (text.Contains(Planted, StringComparison.OrdinalIgnoreCase) || text.Contains("Xanthippe", StringComparison.OrdinalIgnoreCase)))
                    .Select(i => $"{table}.{reader.GetName(i)}"));
            }
        }

        return places;
    }
}
