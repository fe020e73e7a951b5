using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Tests.Data;

public sealed class SchoolCalendarReadingTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly SchoolBoard _board = SchoolBoard.Named("Wilgenscholen");

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Busy_weeks_are_those_of_one_school_and_one_year()
    {
        var (mine, other) = (A.School(board: _board), A.School("Merwecollege", _board));
        await using var db = _database.Open();
        db.AddRange(_board, mine, other, Busy(mine, A.Monday), Busy(mine, A.Monday.AddYears(1)), Busy(other, A.Monday.AddDays(7)));
        await db.SaveChangesAsync();

        Assert.Equal([A.Monday], await db.BusyWeeksOfAsync(mine.Id, SchoolYear.Of(A.Monday), default));
    }

    [Fact]
    public async Task Contact_is_near_for_who_teaches_there_now()
    {
        var school = A.School(board: _board);
        var (teacher, leader, former) = (A.Person(), A.Person("Wilma"), A.Person("Saar"));
        var ended = Appointment.Of(former, Role.Starter, school, A.Before);
        ended.End(A.Before);
        await using var db = _database.Open();
        db.AddRange(_board, school, teacher, leader, former, ended, Appointment.Of(teacher, Role.Member, school, A.Before), Appointment.Of(leader, Role.Leadership, school, A.Before));
        db.Add(Busy(school, A.Monday));
        await db.SaveChangesAsync();

        Assert.Single(await db.ContactAroundAsync(teacher.Id, A.Monday.AddDays(-7), default));
        Assert.Empty(await db.ContactAroundAsync(teacher.Id, A.Monday.AddDays(-8), default));
        Assert.Empty(await db.ContactAroundAsync(teacher.Id, A.Monday.AddDays(1), default));
        Assert.Empty(await db.ContactAroundAsync(leader.Id, A.Monday, default));
        Assert.Empty(await db.ContactAroundAsync(former.Id, A.Monday, default));
    }

    private static ContactPeriod Busy(School school, DateOnly day) => ContactPeriod.Plan(school, ContactKind.Report, day, day, note: null, isBusy: true);
}
