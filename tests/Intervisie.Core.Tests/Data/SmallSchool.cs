using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>Six people and a group of one school, to bring together and to keep apart.</summary>
internal sealed class SmallSchool
{
    public static readonly DateTimeOffset Now = A.Before;

    private readonly TestDatabase _database;
    private readonly Person[] _people = [.. Enumerable.Range(0, 6).Select(i => A.Person($"Collega{i}"))];
    private readonly SchoolBoard _board = SchoolBoard.Named("Wilgenscholen");

    private readonly PeerGroup _group;

    private SmallSchool(TestDatabase database)
    {
        _database = database;
        School = A.School(board: _board);
        _group = PeerGroup.Open("Maandag", School, A.Contacts(School), Now);
    }

    public School School { get; }

    public Guid GroupId => _group.Id;

    public Person Assessor => _people[0];

    public Person Assessed => _people[1];

    public static async Task<SmallSchool> MakeIn(TestDatabase database)
    {
        var school = new SmallSchool(database);
        await using var db = database.Open();
        db.AddRange(school._board, school.School, school._group);
        db.AddRange(school._people);
        db.AddRange(school._people.Select(p => SkillSnapshot.Take(p.Id, [new("toon", SkillLevel.Growing, Confidence: null)], Now)));
        await db.SaveChangesAsync();

        return school;
    }

    public (Person One, Person Other) Two(Random chance)
    {
        var one = chance.Next(_people.Length);

        return (_people[one], _people[(one + 1 + chance.Next(_people.Length - 1)) % _people.Length]);
    }

    public Task Record(IntervisieDb db) => Record(db, Assessor, Assessed);

    public async Task Record(IntervisieDb db, Person one, Person other) =>
        db.AssessorRelations.Add(AssessorRelation.Between(await db.People.SingleAsync(p => p.Id == one.Id), await db.People.SingleAsync(p => p.Id == other.Id), School, Now));

    public async Task SaveAsync(Func<IntervisieDb, Task> act)
    {
        await using var db = _database.Open();
        await act(db);
        await db.SaveChangesAsync();
    }

    /// <returns>False when it was refused, or when somebody else was first.</returns>
    public async Task<bool> TryAsync(Func<IntervisieDb, Task> act)
    {
        try
        {
            await SaveAsync(act);
            return true;
        }
        catch (Exception fault) when (fault is RuleBrokenException || (fault is DbUpdateException clash && clash.IsClash()))
        {
            return false;
        }
    }

    public async Task<bool> IsRecordedAsync()
    {
        await using var db = _database.Open();

        return await db.AssessorRelations.AnyAsync(r => r.EndedAt == null && r.AssessorId == Assessor.Id && r.AssessedId == Assessed.Id);
    }

    public async Task<bool> AreTogetherAsync() => (await TiesAsync()).Any(t => (t.One == Assessor.Id && t.Other == Assessed.Id) || (t.One == Assessed.Id && t.Other == Assessor.Id));

    /// <summary>Every pair that is together although one assesses the other: there should be none.</summary>
    public async Task<IReadOnlyList<(Guid One, Guid Other)>> TogetherAsync()
    {
        await using var db = _database.Open();
        var relations = await db.AssessorRelations.Where(r => r.EndedAt == null).ToListAsync();

        return [.. (await TiesAsync()).Where(t => relations.Exists(r => (r.AssessorId == t.One && r.AssessedId == t.Other) || (r.AssessorId == t.Other && r.AssessedId == t.One)))];
    }

    private async Task<IReadOnlyList<(Guid One, Guid Other)>> TiesAsync()
    {
        await using var db = _database.Open();
        var inGroups = await db.Memberships.Where(m => m.LeftAt == null).ToListAsync();
        var coached = await db.CoachingRelations.Where(c => c.EndedAt == null).Select(c => new { One = c.CoachId, Other = c.StarterId }).ToListAsync();
        var shared = await db.SnapshotShares.Where(s => s.TakenBackAt == null).Select(s => new { One = s.CoachId, Other = s.OwnerId }).ToListAsync();

        return
        [
            .. from one in inGroups from other in inGroups where one.GroupId == other.GroupId && one.PersonId != other.PersonId select (one.PersonId, other.PersonId),
            .. coached.Concat(shared).Select(t => (t.One, t.Other)),
        ];
    }
}
