using Intervisie.Core.Coaching;
using Intervisie.Core.Data;
using Intervisie.Core.Demo;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intervisie.Core.Tests.Data;

/// <summary>Tries to see or change what belongs to another school, by every way there is.</summary>
public sealed class SchoolBoundaryTests : IAsyncLifetime
{
    /// <summary>What has a school and no filter, and why.</summary>
    private static readonly Dictionary<Type, string> ReachedOtherwise = new()
    {
        [typeof(PeerGroup)] = "its members may work at several schools: who is in it reaches it, nobody else",
        [typeof(CoachingRelation)] = "its coach and its starter reach it, nobody else",
    };

    private readonly TestDatabase _database = new();
    private DemoWorld _world = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await World.MakeIn(_database);
        await FillTheOtherSchoolAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    private School Mine => _world.Cast.Wilgenhof;

    private School Theirs => _world.Cast.Merwecollege;

    [Fact]
    public void Everything_with_a_school_has_the_filter_or_is_named_with_its_reason()
    {
        using var db = _database.Open();
        var open = db.Model.GetEntityTypes().Where(e => e.FindProperty("SchoolId") is not null && e.GetDeclaredQueryFilters().Count == 0).Select(e => e.ClrType);

        Assert.Equal(ReachedOtherwise.Keys.OrderBy(t => t.Name), open.OrderBy(t => t.Name));
    }

    [Fact]
    public async Task A_page_sees_its_own_school_and_a_page_that_forgets_to_ask_sees_none()
    {
        foreach (var type in Filtered())
        {
            var all = await IdsOf(type, SchoolBoundary.Lifted);
            var mine = await IdsOf(type, SchoolBoundary.Around([Mine.Id]));
            var theirs = await IdsOf(type, SchoolBoundary.Around([Theirs.Id]));

            Assert.True(mine.Count > 0 && theirs.Count > 0, $"{type.Name} has no rows on both sides, so nothing is tried.");
            Assert.Empty(mine.Intersect(theirs));
            Assert.Subset(all.ToHashSet(), mine.Concat(theirs).ToHashSet());
            Assert.Empty(await IdsOf(type, SchoolBoundary.Closed));
        }
    }

    [Fact]
    public async Task Asking_by_id_does_not_go_round_it()
    {
        foreach (var type in Filtered())
        {
            var theirs = await IdsOf(type, SchoolBoundary.Around([Theirs.Id]));
            await using var db = _database.Open(SchoolBoundary.Around([Mine.Id]));

            foreach (var id in theirs)
            {
                Assert.Null(await db.FindAsync(type, id));
            }
        }
    }

    [Fact]
    public async Task Neither_do_joins_subqueries_counts_or_sql_of_our_own()
    {
        await using var db = _database.Open(SchoolBoundary.Around([Mine.Id]));
        var theirs = Theirs.Id;

        Assert.Equal(0, await db.SafetyContacts.CountAsync(c => c.SchoolId == theirs));
        Assert.Empty(await db.SafetyContacts.FromSqlRaw("SELECT * FROM \"SafetyContacts\"").Where(c => c.SchoolId == theirs).ToListAsync());
        Assert.Empty(await db.Boards.Where(b => b.Id == Theirs.BoardId).ToListAsync());
        Assert.Empty(await db.PeopleOf(theirs).ToListAsync());
        Assert.Empty(await db.People.Where(p => db.Appointments.Any(a => a.PersonId == p.Id && a.SchoolId == theirs)).ToListAsync());
        Assert.Empty(await db.Groups.Join(db.Schools, g => g.SchoolId, s => s.Id, (_, s) => s.Id).Where(id => id == theirs).ToListAsync());
        Assert.Empty(await db.Schools.Select(s => s.Id).Concat(db.SafetyContacts.Select(c => c.SchoolId)).Where(id => id == theirs).ToListAsync());
        Assert.Null(await db.PromiseOfAsync(theirs, CancellationToken.None));
        Assert.Empty(await db.ChecksOfAsync(theirs, SchoolYear.Of(A.Monday), CancellationToken.None));
    }

    [Fact]
    public async Task Changing_many_at_once_leaves_theirs_as_they_were()
    {
        await using (var db = _database.Open(SchoolBoundary.Around([Mine.Id])))
        {
            await db.SafetyContacts.ExecuteUpdateAsync(set => set.SetProperty(c => c.Phone, "06-99999999"));
            await db.ContactPeriods.ExecuteDeleteAsync();
        }

        await using var after = _database.Open();
        Assert.Equal(4, await after.SafetyContacts.CountAsync(c => c.SchoolId == Theirs.Id && c.Phone != "06-99999999"));
        Assert.Equal(4, await after.SafetyContacts.CountAsync(c => c.SchoolId == Mine.Id && c.Phone == "06-99999999"));
        Assert.Equal(1, await after.ContactPeriods.CountAsync());
    }

    [Fact]
    public async Task A_row_of_another_school_is_not_saved_changed_or_taken_away()
    {
        var contact = SafetyContact.Of(A.School("Elders"), SafetyContactKind.Coach, new("Anneke", "06-00000000", null), A.Monday);
        await RefusedAsync(db => Task.FromResult(db.Add(contact)));
        await RefusedAsync(async db => (await TheirContactAsync(db)).Set(new("Iemand anders", "06-00000001", null), A.Monday));
        await RefusedAsync(async db => db.Remove(await TheirContactAsync(db)));
        await RefusedAsync(db => Task.FromResult(db.Add(Appointment.Of(_world.Cast.Noor, Role.SchoolAdmin, Theirs, World.Now))));
    }

    [Fact]
    public async Task Who_works_for_two_boards_sees_each_apart_and_asks_about_themselves_across()
    {
        await using var db = _database.Open(SchoolBoundary.Around([Mine.Id]));

        Assert.Single(await db.Appointments.Where(a => a.PersonId == _world.Cast.Farida.Id).ToListAsync());
        Assert.Equal(2, await db.AppointmentsOf(_world.Cast.Farida.Id).CountAsync());
    }

    /// <summary>Loads a row while the boundary is lifted, then tries to save it from a page of the other school.</summary>
    private async Task RefusedAsync(Func<IntervisieDb, Task> act)
    {
        await using var db = _database.Open();
        await act(db);
        db.StayWithin(SchoolBoundary.Around([Mine.Id]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private Task<SafetyContact> TheirContactAsync(IntervisieDb db) => db.SafetyContacts.FirstAsync(c => c.SchoolId == Theirs.Id);

    private List<Type> Filtered()
    {
        using var db = _database.Open();

        return [.. db.Model.GetEntityTypes().Where(e => e.GetDeclaredQueryFilters().Count > 0).Select(e => e.ClrType)];
    }

    private async Task<List<Guid>> IdsOf(Type type, SchoolBoundary boundary)
    {
        await using var db = _database.Open(boundary);
        var rows = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(db, [])!;

        return [.. (await rows.ToListAsync()).Select(row => (Guid)db.Entry(row).Property("Id").CurrentValue!)];
    }

    /// <summary>One of everything on both sides, so that no filter is tried on an empty table.</summary>
    private async Task FillTheOtherSchoolAsync()
    {
        await using var db = _database.Open();
        var page = SchoolPolicyPage.Of(Theirs);
        page.Write(new Dictionary<PolicyHeading, string> { [PolicyHeading.Culture] = "Wij bellen." }, null, "Team", PolicyLinks.None, World.Now);
        var check = PromiseCheck.Of(Theirs, _world.Cast.Bram.Id, SchoolYear.Of(A.Monday), turn: 0);
        check.Answer(PromiseLine.All.ToDictionary(l => l.Key, _ => PromiseAnswer.Yes, StringComparer.Ordinal));
        var promises = PromiseLine.All.ToDictionary(l => l.Key, _ => "ja", StringComparer.Ordinal);

        db.AddRange(
            page,
            check,
            ContactPeriod.Plan(Theirs, ContactKind.Report, A.Monday, A.Monday.AddDays(4), null, isBusy: true),
            SchoolPromise.Sign(Theirs, promises, _world.Cast.Gerard.Id, "Gerard Kuipers", World.Now),
            AssessorRelation.Between(_world.Cast.Gerard, _world.Cast.Iris, Theirs, World.Now));

        foreach (var (school, i) in new[] { Mine, Theirs }.Select((s, i) => (s, i)))
        {
            db.Invitations.Add(Invitation.For(new($"nieuw{i}@voorbeeld.test", null, Role.Member), school.Id, null, World.Now));
            db.JoinCodes.Add(JoinCode.For(school, null, JoinCode.New(), World.Now));
        }

        await db.SaveChangesAsync();
    }
}
