using System.Net;
using System.Text.RegularExpressions;

namespace Intervisie.Web.Tests.People;

public sealed partial class PeopleTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Colleagues_stand_by_family_name_with_what_they_are_and_nothing_they_did()
    {
        var page = await (await site.As("Henk")).Read(site.People());
        var names = page.QuerySelectorAll("ul.rows a .row-title").Select(n => n.TextContent).ToList();

        Assert.Contains("Noor Hoekstra", names);
        Assert.DoesNotContain("Iris de Ruiter", names);
        Assert.Equal(names.OrderBy(FamilyName, StringComparer.Ordinal), names);
        Assert.Contains("schoolbeheerder", page.QuerySelectorAll("a").Single(a => a.TextContent.Contains("Henk Terpstra", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(Day(), string.Concat(page.QuerySelectorAll("ul.rows a").Select(a => a.TextContent)));
    }

    [Fact]
    public async Task Who_was_asked_and_has_not_answered_stands_there_with_address_role_and_until_when()
    {
        var page = await (await site.As("Henk")).Read(site.People());
        var row = page.QuerySelectorAll("li").Single(li => li.TextContent.Contains("jasmijn@voorbeeld.test", StringComparison.Ordinal));

        Assert.Contains("Als starter. De link werkt tot en met", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Jasmijn Bos", row.QuerySelector(".row-title")!.TextContent);
    }

    [Fact]
    public async Task Who_was_asked_and_whose_mail_still_waits_stands_there_also_after_the_day_the_link_would_have_worked()
    {
        var waiting = Core.People.Invitation.For(new("wacht@voorbeeld.test", name: null, Core.People.Role.Coach), site.SchoolOf("De Wilgenhof"), groupId: null, DateTimeOffset.UnixEpoch);
        site.Change(db => db.Add(waiting));
        var henk = await site.As("Henk");
        var page = await henk.Read(site.People());
        var row = page.QuerySelectorAll("li").Single(li => li.TextContent.Contains("wacht@voorbeeld.test", StringComparison.Ordinal));

        Assert.Contains("Als coach. De mail is nog niet verstuurd.", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await henk.Send(page, $"{waiting.Id}/opnieuw")).StatusCode);
        Assert.Equal(1, Mails(waiting.Id));
    }

    [Fact]
    public async Task A_colleague_is_invited_with_a_mail_and_asked_once()
    {
        var henk = await site.As("Henk");
        var page = await henk.Read($"{site.People()}/uitnodigingen/nieuw");

        var answer = await henk.Send(page, "/uitnodigingen", ("Form.Name", "Els van der Laan"), ("Form.Email", " Els@Voorbeeld.test "), ("Form.Role", "Coach"));
        var again = await henk.Send(page, "/uitnodigingen", ("Form.Email", "els@voorbeeld.test"), ("Form.Role", "Coach"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("al uitgenodigd", (await Visit.Parse(again)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        var invitation = site.Ask(db => db.Invitations.Single(i => i.Email == "els@voorbeeld.test"));
        Assert.Equal("Els van der Laan", invitation.Name!.ToString());
        Assert.Equal(1, site.Ask(db => db.Mails.Count(m => m.InvitationId == invitation.Id)));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_what_was_typed_stays()
    {
        var henk = await site.As("Henk");

        var answer = await henk.Send(await henk.Read($"{site.People()}/uitnodigingen/nieuw"), "/uitnodigingen", ("Form.Name", "Els"), ("Form.Email", "els bij voorbeeld"), ("Form.Role", ""));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(3, page.QuerySelectorAll(".field.is-wrong").Length);
        Assert.Equal("els bij voorbeeld", page.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_platform_administrator_is_not_for_a_school_to_appoint()
    {
        var henk = await site.As("Henk");

        var answer = await henk.Post($"{site.People()}/uitnodigingen", ("Form.Email", "baas@voorbeeld.test"), ("Form.Role", "PlatformAdmin"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, site.InvitationsTo("baas@voorbeeld.test"));
    }

    [Fact]
    public async Task An_invitation_that_was_taken_back_opens_nothing()
    {
        var link = site.LinkFor("weg@voorbeeld.test", Core.People.Role.Member);
        var id = site.Ask(db => db.Invitations.Single(i => i.Email == "weg@voorbeeld.test").Id);
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get(link)).StatusCode);
        var henk = await site.As("Henk");

        Assert.Equal(HttpStatusCode.Redirect, (await henk.Post($"{site.People()}/uitnodigingen/{id}/intrekken")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.People()}/uitnodigingen/{id}/intrekken")).StatusCode);
    }

    [Fact]
    public async Task People_and_invitations_of_another_school_do_not_exist_here()
    {
        var henk = await site.As("Henk");
        site.LinkFor("elders@voorbeeld.test", Core.People.Role.Member, school: "Merwecollege");
        var id = site.Ask(db => db.Invitations.Single(i => i.Email == "elders@voorbeeld.test").Id);
        var gerard = site.Ask(db => db.CoachingRelations.First(c => c.StarterId == site.IdOf("Bram")).Id);

        Assert.Equal(HttpStatusCode.NotFound, (await henk.Get(site.Colleague("Iris"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Get($"/scholen/{site.SchoolOf("Merwecollege")}/mensen")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.People()}/uitnodigingen/{id}/intrekken")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.Colleague("Iris")}/vertrek")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.Colleague("Iris")}/rollen", ("NewRole.Role", "Coach"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.Colleague("Iris")}/beoordelaars", ("Assessing.AllTeachers", "true"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.Colleague("Bram")}/begeleiding/{gerard}/beeindigen")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.Colleague("Noor")}/begeleiding/{gerard}/beeindigen")).StatusCode);
        Assert.DoesNotContain("elders@voorbeeld.test", (await henk.Read(site.People())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_shown_once_with_what_to_say()
    {
        var henk = await site.As("Henk");

        Assert.Equal(HttpStatusCode.Redirect, (await henk.Post($"{site.People()}/code")).StatusCode);
        var page = await henk.Read($"{site.People()}/code");
        var code = CodeInText().Match(page.QuerySelector(".big-code")!.TextContent).Value;

        Assert.Contains($"http://localhost:5080/welkom en typ de code {code}", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, site.Ask(db => db.JoinCodes.Count(c => c.CodeHash == Core.People.JoinCode.HashOf(code))));
        Assert.Equal(HttpStatusCode.Redirect, (await henk.Get($"{site.People()}/code")).StatusCode);
    }

    [Fact]
    public async Task An_invitation_is_sent_again_and_never_twice_at_once()
    {
        var id = site.Ask(db => db.Invitations.Single(i => i.Email == "jasmijn@voorbeeld.test").Id);
        var henk = await site.As("Henk");
        var page = await henk.Read(site.People());
        var before = Mails(id);

        Assert.Equal(HttpStatusCode.Redirect, (await henk.Send(page, $"{id}/opnieuw")).StatusCode);
        await henk.Send(page, $"{id}/opnieuw");

        Assert.Equal(before + 1, Mails(id));
        Assert.Contains("opnieuw naar jasmijn@voorbeeld.test", (await henk.Read(site.People())).QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_was_taken_back_is_not_sent_again()
    {
        site.LinkFor("terug@voorbeeld.test", Core.People.Role.Member);
        var id = site.Ask(db => db.Invitations.Single(i => i.Email == "terug@voorbeeld.test").Id);
        var henk = await site.As("Henk");
        await henk.Post($"{site.People()}/uitnodigingen/{id}/intrekken");

        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.People()}/uitnodigingen/{id}/opnieuw")).StatusCode);
        Assert.Equal(0, Mails(id));
    }

    [Fact]
    public async Task Codes_that_work_stand_there_and_can_be_taken_back()
    {
        var (school, _) = site.CodeWithIdFor();
        var (group, _) = site.CodeWithIdFor(site.GroupOf("Noor"));
        var (elsewhere, _) = site.CodeWithIdFor(school: "Merwecollege");
        var henk = await site.As("Henk");
        var page = await henk.Read(site.People());
        string Row(Guid id) => page.QuerySelector($"form[action$='/codes/{id}/intrekken']")!.ParentElement!.TextContent;
        Assert.Contains("Voor de school", Row(school), StringComparison.Ordinal);
        Assert.Contains("Voor een groep", Row(group), StringComparison.Ordinal);

        await henk.Send(page, $"/codes/{group}/intrekken");

        Assert.Null((await henk.Read(site.People())).QuerySelector($"form[action$='/codes/{group}/intrekken']"));
        Assert.False(site.Ask(db => db.JoinCodes.Single(c => c.Id == group).IsOpen(site.Now())));
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.People()}/codes/{group}/intrekken")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post($"{site.People()}/codes/{elsewhere}/intrekken")).StatusCode);
    }

    private int Mails(Guid invitationId) => site.Ask(db => db.Mails.Count(m => m.InvitationId == invitationId));

    private static string FamilyName(string whole) => whole.Split(' ')[^1];

    [GeneratedRegex(@"\b20\d\d\b|\bjanuari\b|\bvandaag\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex("[2-9A-Z]{4}-[2-9A-Z]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeInText();
}
