using System.Net;
using System.Text.RegularExpressions;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Groups;

public sealed partial class InvitingTests(Site site) : IClassFixture<Site>
{
    private Guid Group => site.Ask(db => db.Groups.Single(g => g.Name == "De Doorvragers").Id);

    [Fact]
    public async Task A_facilitator_asks_a_colleague_of_any_school_into_the_group_by_mail()
    {
        var farida = await site.As("Farida");
        var group = Group;
        var answer = await farida.Send(await farida.Read($"/groepen/{group}/uitnodigingen"), "/uitnodigingen", ("Form.Email", " Nieuw@Elders.test"));
        var again = await farida.Send(await farida.Read($"/groepen/{group}/uitnodigingen"), "/uitnodigingen", ("Form.Email", "nieuw@elders.test"));
        var invitation = site.Ask(db => db.Invitations.AsNoTracking().Single(i => i.Email == "nieuw@elders.test"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal((Role.Member, (Guid?)group, (Guid?)site.Ask(db => db.Groups.Single(g => g.Id == group).SchoolId)), (invitation.Role, invitation.GroupId, invitation.SchoolId));
        Assert.Equal(1, site.Ask(db => db.Mails.Count(m => m.InvitationId == invitation.Id && m.Kind == MailKind.Invited)));
        Assert.Contains("heeft al een uitnodiging", (await farida.Read($"/groepen/{group}/uitnodigingen")).QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_comes_back_with_what_was_typed()
    {
        const string Typed = "Nieuw <nieuw@elders.test>";
        var farida = await site.As("Farida");
        var answer = await farida.Send(await farida.Read($"/groepen/{Group}/uitnodigingen"), "/uitnodigingen", ("Form.Email", Typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Typed, (await Visit.Parse(answer)).QuerySelector("#Form_Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_code_is_shown_once_and_works()
    {
        var farida = await site.As("Farida");
        var group = Group;
        await farida.Send(await farida.Read($"/groepen/{group}/uitnodigingen"), "/codes");
        var first = await farida.Read($"/groepen/{group}/uitnodigingen");
        var second = await farida.Read($"/groepen/{group}/uitnodigingen");
        var shown = first.QuerySelector(".join-code")!.TextContent;

        Assert.Matches(Code(), shown);
        Assert.Contains("/welkom", first.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(second.QuerySelector(".join-code"));
        Assert.Equal(group, site.Ask(db => db.JoinCodes.Single(c => c.CodeHash == JoinCode.HashOf(shown)).GroupId));
    }

    [Fact]
    public async Task An_invitation_and_a_code_stand_there_until_they_are_taken_back()
    {
        await using var other = new Site();
        var id = other.Ask(db => db.Groups.Single(g => g.Name == "De Doorvragers").Id);
        var farida = await other.As("Farida");
        await farida.Post($"/groepen/{id}/uitnodigingen", ("Form.Email", "wie@elders.test"));
        await farida.Post($"/groepen/{id}/codes");
        var page = await farida.Read($"/groepen/{id}/uitnodigingen");
        var invitation = other.Ask(db => db.Invitations.Single(i => i.GroupId == id).Id);
        var code = other.Ask(db => db.JoinCodes.Single(c => c.GroupId == id).Id);

        Assert.Contains("wie@elders.test", page.QuerySelector("section[aria-labelledby=gevraagd]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await farida.Send(page, $"/uitnodigingen/{invitation}/intrekken")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await farida.Send(page, $"/codes/{code}/intrekken")).StatusCode);

        var empty = await farida.Read($"/groepen/{id}/uitnodigingen");
        Assert.Null(empty.QuerySelector("section[aria-labelledby=gevraagd], section[aria-labelledby=codes]"));
        Assert.NotNull(other.Ask(db => db.Invitations.AsNoTracking().Single(i => i.Id == invitation).WithdrawnAt));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await other.As("Noor")).Post($"/groepen/{id}/uitnodigingen/{invitation}/intrekken")).StatusCode);
    }

    [Fact]
    public async Task An_invitation_whose_mail_still_waits_stands_there_also_after_the_day_its_link_would_have_worked()
    {
        const string Email = "wacht@elders.test";
        await using var other = new Site();
        var group = other.Ask(db => db.Groups.AsNoTracking().Single(g => g.Name == "De Doorvragers"));
        other.Change(db => db.Add(Invitation.For(new(Email, name: null, Role.Member), group.SchoolId, group.Id, DateTimeOffset.UnixEpoch)));
        var page = await (await other.As("Farida")).Read($"/groepen/{group.Id}/uitnodigingen");
        var row = page.QuerySelectorAll("section[aria-labelledby=gevraagd] li").Single(li => li.TextContent.Contains(Email, StringComparison.Ordinal));

        Assert.Contains("De mail is nog niet verstuurd.", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("form[action$='/intrekken']"));
    }

    [Fact]
    public async Task Without_work_addresses_there_is_no_code_and_the_page_says_why()
    {
        await using var other = new Site();
        var group = other.Ask(db => db.Groups.AsNoTracking().Single(g => g.Name == "De Doorvragers"));
        other.Ask(db => db.Schools.Where(s => s.Id == group.SchoolId).ExecuteUpdate(set => set.SetProperty(s => s.MailDomain, (string?)null)));
        var farida = await other.As("Farida");
        var page = await farida.Read($"/groepen/{group.Id}/uitnodigingen");
        var answer = await farida.Post($"/groepen/{group.Id}/codes");

        Assert.Null(page.QuerySelector("main form[action$='/codes']"));
        Assert.Contains("alleen voor werkadressen", page.QuerySelector("section[aria-labelledby=met-code]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("alleen voor werkadressen", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_facilitator_finds_the_way_to_it()
    {
        var link = $"main a[href='/groepen/{Group}/uitnodigingen']";

        Assert.NotNull((await (await site.As("Farida")).Read("/groep")).QuerySelector(link));
        Assert.Null((await (await site.As("Noor")).Read("/groep")).QuerySelector(link));
    }

    [Fact]
    public async Task A_facilitator_who_works_no_more_for_the_school_of_the_group_asks_nobody_in()
    {
        await using var other = new Site();
        var farida = other.IdOf("Farida");
        var group = other.Ask(db => db.Groups.AsNoTracking().Single(g => g.Name == "De Doorvragers"));
        other.Ask(db => db.Appointments.Where(a => a.PersonId == farida && a.SchoolId == group.SchoolId).ExecuteDelete());

        Assert.Equal(HttpStatusCode.Forbidden, (await (await other.As("Farida")).Post($"/groepen/{group.Id}/codes")).StatusCode);
    }

    [Fact]
    public async Task Who_is_something_else_at_the_school_now_and_facilitates_no_more_is_refused_and_finds_no_way()
    {
        await using var other = new Site();
        var farida = other.IdOf("Farida");
        var group = other.Ask(db => db.Groups.AsNoTracking().Single(g => g.Name == "De Doorvragers"));
        other.Ask(db => db.Appointments.Where(a => a.PersonId == farida && a.SchoolId == group.SchoolId).ExecuteUpdate(set => set.SetProperty(a => a.Role, Role.Coach)));
        var visit = await other.As("Farida");

        Assert.Equal(HttpStatusCode.Forbidden, (await visit.Get($"/groepen/{group.Id}/uitnodigingen")).StatusCode);
        Assert.Null((await visit.Read("/groep")).QuerySelector($"main a[href='/groepen/{group.Id}/uitnodigingen']"));
    }

    [Fact]
    public async Task A_full_group_asks_nobody_in()
    {
        await using var other = new Site();
        var id = other.Ask(db => db.Groups.Single(g => g.Name == "De Doorvragers").Id);
        var filled = await FillAsync(other, id);
        var farida = await other.As("Farida");
        var page = await farida.Read($"/groepen/{id}/uitnodigingen");

        Assert.Equal(PeerGroup.MaxMembers, filled);
        Assert.Contains("Je groep is vol", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form[action$='/uitnodigingen'], main form[action$='/codes']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await farida.Post($"/groepen/{id}/uitnodigingen", ("Form.Email", "negen@elders.test"))).StatusCode);
        await farida.Post($"/groepen/{id}/codes");
        Assert.Equal((0, 0), (other.Ask(db => db.Invitations.Count(i => i.GroupId == id)), other.Ask(db => db.JoinCodes.Count(c => c.GroupId == id))));
    }

    private static async Task<int> FillAsync(Site other, Guid groupId)
    {
        await using var scope = other.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
        db.StayWithin(SchoolBoundary.Lifted);
        var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == groupId);

        foreach (var person in await db.People.Where(p => p.Name.Given == "Thijs" || p.Name.Given == "Merel" || p.Name.Given == "Iris").ToListAsync())
        {
            group.Admit(person, DateTimeOffset.UnixEpoch);
        }

        await db.SaveChangesAsync();

        return group.Members.Count();
    }

    [GeneratedRegex("^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
