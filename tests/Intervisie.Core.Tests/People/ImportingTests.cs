using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Core.Schools;
using Intervisie.Core.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.People;

public sealed class ImportingTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly List<InvitedColleague> _colleagues = [.. ColleagueFile.Read(ListOfColleagues.Text).Select(l => l.Colleague).OfType<InvitedColleague>()];
    private Guid _school;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var db = _database.Open();
        var board = SchoolBoard.Named("Wilgenscholen");
        var school = A.School(board: board);
        db.AddRange(board, school);
        await db.SaveChangesAsync();
        _school = school.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Looking_ahead_changes_nothing()
    {
        await using (var db = _database.Open())
        {
            var outcomes = await db.ForeseeAsync(_colleagues, _school, groupId: null, World.Now, CancellationToken.None);
            Assert.Equal(ListOfColleagues.Good, outcomes.Count(o => o == InvitationOutcome.Invited));
            Assert.False(db.ChangeTracker.HasChanges());
            await db.SaveChangesAsync();
        }

        Assert.Equal((0, 0), await CountAsync());
    }

    [Fact]
    public async Task The_good_lines_are_invited_once_also_when_the_list_is_sent_twice()
    {
        Assert.All(await InviteAsync(), o => Assert.Equal(InvitationOutcome.Invited, o));
        Assert.All(await InviteAsync(), o => Assert.Equal(InvitationOutcome.AlreadyInvited, o));

        Assert.Equal((ListOfColleagues.Good, ListOfColleagues.Good), await CountAsync());
    }

    [Fact]
    public async Task Two_who_send_the_same_list_at_once_invite_everybody_once()
    {
        var both = await Task.WhenAll(Task.Run(InviteAsync), Task.Run(InviteAsync));

        Assert.Equal((ListOfColleagues.Good, ListOfColleagues.Good), await CountAsync());
        Assert.Equal(ListOfColleagues.Good, both.Sum(outcomes => outcomes.Count(o => o == InvitationOutcome.Invited)));
    }

    [Fact]
    public async Task Who_is_here_already_is_left_alone()
    {
        var first = _colleagues[0];
        await using (var db = _database.Open())
        {
            var person = Person.Register(first.Name!, first.Email, World.Now);
            db.AddRange(person, Appointment.Of(person, first.Role, _school, World.Now));
            await db.SaveChangesAsync();
        }

        Assert.Equal(InvitationOutcome.AlreadyThere, (await InviteAsync())[0]);
        Assert.Equal((ListOfColleagues.Good - 1, ListOfColleagues.Good - 1), await CountAsync());
    }

    private async Task<IReadOnlyList<InvitationOutcome>> InviteAsync()
    {
        await using var db = _database.Open();

        return await db.AfterClashAsync(async () =>
        {
            var outcomes = await db.InviteAsync(_colleagues, _school, groupId: null, World.Now, CancellationToken.None);
            await db.SaveChangesAsync();

            return outcomes;
        });
    }

    private async Task<(int Invitations, int Mails)> CountAsync()
    {
        await using var db = _database.Open();

        return (await db.Invitations.CountAsync(), await db.Mails.CountAsync(m => m.Kind == MailKind.Invited));
    }
}
