using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>Rules that count: they hold also when several people press at the same moment.</summary>
public sealed class CountingTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private SmallSchool _school = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _school = await SmallSchool.MakeIn(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_group_of_seven_takes_one_of_three_who_come_at_once()
    {
        var people = await AddPeopleAsync(10);
        await _school.SaveAsync(async db => await AdmitAsync(db, people.Take(7)));

        await Task.WhenAll(people.Skip(7).Select(p => Task.Run(() => _school.TryAsync(db => AdmitAsync(db, [p])))));

        await using var after = _database.Open();
        Assert.Equal(PeerGroup.MaxMembers, await after.Memberships.CountAsync(m => m.LeftAt == null));
    }

    [Fact]
    public async Task Two_administrators_who_end_each_other_at_once_leave_one()
    {
        var people = await AddPeopleAsync(2);
        await _school.SaveAsync(db => AppointAsync(db, people, Role.SchoolAdmin));

        await Task.WhenAll(people.Select(p => Task.Run(() => _school.TryAsync(async db =>
            await db.EndAsync(await db.Appointments.SingleAsync(a => a.PersonId == p.Id), SmallSchool.Now, CancellationToken.None)))));

        await using var after = _database.Open();
        Assert.Equal(1, await after.Appointments.CountAsync(a => a.Role == Role.SchoolAdmin && a.EndedAt == null));
    }

    [Theory]
    [InlineData(Role.Leadership)]
    [InlineData(Role.SchoolAdmin)]
    public async Task Who_leads_a_school_or_looks_after_it_is_in_no_group_of_it_in_either_order(Role role)
    {
        var people = await AddPeopleAsync(2);
        await _school.SaveAsync(db => AppointAsync(db, [people[0]], role));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _school.SaveAsync(db => AdmitAsync(db, [people[0]])));

        await _school.SaveAsync(db => AdmitAsync(db, [people[1]]));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _school.SaveAsync(db => AppointAsync(db, [people[1]], role)));
    }

    [Fact]
    public async Task Three_who_answer_at_once_each_get_a_turn_and_five_are_shown()
    {
        var people = await AddPeopleAsync(7);

        foreach (var person in people.Take(4))
        {
            await AnswerAsync(person, PromiseAnswer.Yes);
        }

        await Task.WhenAll(people.Skip(4).Select(p => Task.Run(() => AnswerAsync(p, PromiseAnswer.Yes))));

        await using var after = _database.Open();
        var checks = await after.PromiseChecks.ToListAsync();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], checks.Select(c => c.Turn).Order());
        Assert.Equal(5, PromiseTally.Of(checks).Answers);
    }

    [Fact]
    public async Task An_answer_that_is_counted_changes_no_more()
    {
        var people = await AddPeopleAsync(6);

        foreach (var person in people)
        {
            await AnswerAsync(person, PromiseAnswer.Yes);
        }

        await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync(people[0]));
        await ChangeAsync(people[5]);
    }

    [Fact]
    public async Task Ending_a_part_ends_what_hung_on_it()
    {
        var people = await AddPeopleAsync(2);
        await _school.SaveAsync(async db =>
        {
            await AppointAsync(db, [people[0]], Role.Facilitator);
            await AppointAsync(db, [people[1]], Role.Starter);
            (await db.Groups.Include(g => g.Memberships).SingleAsync()).EntrustTo(await db.People.SingleAsync(p => p.Id == people[0].Id), SmallSchool.Now);
            await AdmitAsync(db, [people[1]]);
        });

        await _school.SaveAsync(async db =>
        {
            foreach (var appointment in await db.Appointments.ToListAsync())
            {
                await db.EndAsync(appointment, SmallSchool.Now, CancellationToken.None);
            }
        });

        await using var after = _database.Open();
        Assert.Equal(0, await after.Memberships.CountAsync(m => m.LeftAt == null));
    }

    private async Task<Person[]> AddPeopleAsync(int count)
    {
        var people = A.People(count);
        await _school.SaveAsync(db =>
        {
            db.AddRange(people.Cast<object>());
            return Task.CompletedTask;
        });

        return people;
    }

    private async Task AdmitAsync(IntervisieDb db, IEnumerable<Person> people)
    {
        var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == _school.GroupId);

        foreach (var person in people)
        {
            group.Admit(await db.People.SingleAsync(p => p.Id == person.Id), SmallSchool.Now);
        }
    }

    private async Task AppointAsync(IntervisieDb db, IEnumerable<Person> people, Role role)
    {
        foreach (var person in people)
        {
            db.Add(Appointment.Of(await db.People.SingleAsync(p => p.Id == person.Id), role, _school.School.Id, SmallSchool.Now));
        }
    }

    private async Task AnswerAsync(Person person, PromiseAnswer answer)
    {
        await using var db = _database.Open();
        await db.AfterClashAsync(async () =>
        {
            var before = await db.PromiseChecks.CountAsync();
            var check = PromiseCheck.Of(await db.Schools.SingleAsync(), person.Id, SchoolYear.Of(A.Monday), before);
            check.Answer(PromiseLine.All.ToDictionary(l => l.Key, _ => answer, StringComparer.Ordinal));
            db.Add(check);

            return await db.SaveChangesAsync();
        });
    }

    private Task ChangeAsync(Person person) => _school.SaveAsync(async db =>
        (await db.PromiseChecks.SingleAsync(c => c.PersonId == person.Id)).Answer(PromiseLine.All.ToDictionary(l => l.Key, _ => PromiseAnswer.No, StringComparer.Ordinal)));
}
