using Intervisie.Core.Data;
using Intervisie.Core.Demo;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>What happens in a running round when it is recorded that one member assesses another.</summary>
public sealed class ApartInRoundsTests : IAsyncLifetime
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
    public async Task The_assessor_takes_back_what_they_brought_in_and_neither_is_asked_to_read_the_other()
    {
        var (author, readers) = await AuthorWithReadersAsync();

        foreach (var reader in readers)
        {
            await RecordAsync(author, reader);
        }

        await using var db = _database.Open();
        var round = await db.RoundsVisibleTo(readers[0].Id).Where(r => r.ClosedAt == null).Whole().SingleAsync();
        Assert.DoesNotContain(round.OpenContributions, c => c.AuthorId == author.Id);
        Assert.Empty(await db.RoundsVisibleTo(author.Id).ToListAsync());
        Assert.DoesNotContain(round.Assignments, a => a.Feedback is null && readers.Any(r => r.Id == a.ReaderId) && round.Contributions.Single(c => c.Id == a.ContributionId).AuthorId == author.Id);
    }

    [Fact]
    public async Task They_read_nothing_of_each_other_also_not_of_before()
    {
        var (author, readers) = await AuthorWithReadersAsync();
        await using (var before = _database.Open())
        {
            Assert.Empty(await before.ApartFromAsync(author.Id, CancellationToken.None));
        }

        await RecordAsync(author, readers[0]);

        await using var db = _database.Open();
        Assert.Equal([readers[0].Id], await db.ApartFromAsync(author.Id, CancellationToken.None));
        Assert.Equal([author.Id, .. Assessors(readers[0])], (await db.ApartFromAsync(readers[0].Id, CancellationToken.None)).OrderBy(id => id != author.Id));
    }

    /// <summary>Wilma assesses the teachers of De Wilgenhof from the start.</summary>
    private IEnumerable<Guid> Assessors(Person reader) => _world.Cast.WilgenhofTeachers.Contains(reader) ? [_world.Cast.Wilma.Id] : [];

    /// <summary>Of the round of Dinsdagmiddag that stands in feedback.</summary>
    private async Task<(Person Author, IReadOnlyList<Person> Readers)> AuthorWithReadersAsync()
    {
        await using var db = _database.Open();
        var round = await db.RoundsVisibleTo(_world.Cast.Iris.Id).Where(r => r.ClosedAt == null).Whole().SingleAsync();
        var contribution = round.Contributions.First(c => c.AuthorId == _world.Cast.Iris.Id);
        var readers = round.Assignments.Where(a => a.ContributionId == contribution.Id).Select(a => _world.Cast.Everyone.Single(p => p.Id == a.ReaderId)).ToList();
        Assert.NotEmpty(readers);

        return (_world.Cast.Iris, readers);
    }

    private async Task RecordAsync(Person assessor, Person assessed)
    {
        await using var db = _database.Open();
        db.Add(AssessorRelation.Between(await db.People.SingleAsync(p => p.Id == assessor.Id), await db.People.SingleAsync(p => p.Id == assessed.Id), _world.Cast.Merwecollege, World.Now));
        await db.SaveChangesAsync();
    }
}
