using System.Net;
using Intervisie.Core.People;
using Intervisie.Web.Tests.People;

namespace Intervisie.Web.Tests.Welcome;

public sealed class CodeTests : IDisposable
{
    private const string LookInMail = "/welkom/mail";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_code_with_a_work_address_sends_an_invitation_and_opens_nothing()
    {
        var code = _site.CodeFor();
        var visit = _site.Anonymous();

        var answer = await TypeAsync(visit, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), "Els@Voorbeeld.test");

        Assert.Equal(LookInMail, answer.Headers.Location!.OriginalString);
        var invitation = _site.Ask(db => db.Invitations.Single(i => i.Email == "els@voorbeeld.test"));
        Assert.Equal((Role.Member, _site.SchoolOf("De Wilgenhof")), (invitation.Role, invitation.SchoolId!.Value));
        Assert.Equal(1, _site.Ask(db => db.Mails.Count(m => m.InvitationId == invitation.Id)));
        Assert.Equal(JoinCode.MostUses - 1, UsesLeft(code));
        Assert.Equal(HttpStatusCode.Redirect, (await visit.Get("/school")).StatusCode);
    }

    [Fact]
    public async Task Right_or_wrong_the_answer_is_the_same()
    {
        _site.HasMailAt("voorbeeld.test");
        var code = _site.CodeFor();

        var right = await TypeAsync(_site.Anonymous(), code, "els@voorbeeld.test");
        var elsewhere = await TypeAsync(_site.Anonymous(), code, "els@elders.test");
        var wrong = await TypeAsync(_site.Anonymous(), "AAAA-AAAA", "ans@voorbeeld.test");

        Assert.All(new[] { right, elsewhere, wrong }, a => Assert.Equal(LookInMail, a.Headers.Location!.OriginalString));
        Assert.Equal((1, 0, 0), (_site.InvitationsTo("els@voorbeeld.test"), _site.InvitationsTo("els@elders.test"), _site.InvitationsTo("ans@voorbeeld.test")));
        Assert.Equal(JoinCode.MostUses - 1, UsesLeft(code));
    }

    [Fact]
    public async Task Who_teaches_at_the_school_joins_the_group_of_the_code_at_once()
    {
        var group = _site.GroupOf("Noor");
        var code = _site.CodeFor(group);
        var merel = await _site.As("Merel");
        var page = await merel.Read("/welkom");
        Assert.Null(page.QuerySelector("[name=Email]"));

        var answer = await merel.Send(page, "/welkom", ("Code", code));

        Assert.Equal("/groep", answer.Headers.Location!.OriginalString);
        Assert.True(IsIn(group, "Merel"));
        Assert.Equal("/groep", (await merel.Send(page, "/welkom", ("Code", code))).Headers.Location!.OriginalString);
        Assert.Equal(1, _site.Ask(db => db.Memberships.Count(m => m.GroupId == group && m.PersonId == _site.IdOf("Merel"))));
    }

    [Theory]
    [InlineData("Wilma")]
    [InlineData("Marloes")]
    [InlineData("Henk")]
    public async Task Who_does_not_teach_or_assesses_a_member_does_not_come_in_and_hears_no_reason(string name)
    {
        var group = _site.GroupOf("Noor");
        var code = _site.CodeFor(group);
        var visit = await _site.As(name);

        var answer = await visit.Send(await visit.Read("/welkom"), "/welkom", ("Code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Meedoen met deze groep kan niet. Vraag de gespreksleider.", (await Visit.Parse(answer)).QuerySelector(".field-error")!.TextContent);
        Assert.False(IsIn(group, name));
        Assert.Equal(JoinCode.MostUses, UsesLeft(code));
    }

    [Fact]
    public async Task Who_teaches_and_assesses_a_member_hears_no_reason_either()
    {
        var group = _site.GroupOf("Noor");
        var henk = await _site.As("Henk");
        await henk.Post($"{_site.Colleague("Merel")}/rollen", ("NewRole.Role", "Leadership"));
        await henk.Post($"{_site.Colleague("Merel")}/beoordelaars", ("Assessing.People", _site.IdOf("Noor").ToString()));
        var visit = await _site.As("Merel");

        var answer = await visit.Send(await visit.Read("/welkom"), "/welkom", ("Code", _site.CodeFor(group)));

        Assert.Equal("Meedoen met deze groep kan niet. Vraag de gespreksleider.", (await Visit.Parse(answer)).QuerySelector(".field-error")!.TextContent);
        Assert.False(IsIn(group, "Merel"));
    }

    [Theory]
    [InlineData("daan@voorbeeld.test", 1)]
    [InlineData("gerard@voorbeeld.test", 0)]
    public async Task Who_works_elsewhere_gets_the_mail_too_if_they_teach(string email, int mails)
    {
        var code = _site.CodeFor(_site.GroupOf("Noor"));

        var answer = await TypeAsync(_site.Anonymous(), code, email);

        Assert.Equal(LookInMail, answer.Headers.Location!.OriginalString);
        Assert.Equal(mails, _site.InvitationsTo(email));
    }

    [Fact]
    public async Task A_code_that_is_sent_twice_at_once_counts_once()
    {
        var group = _site.GroupOf("Noor");
        var (forSchool, forGroup) = (_site.CodeFor(), _site.CodeFor(group));
        var visits = new[] { await _site.As("Merel"), await _site.As("Merel") };
        var pages = await Task.WhenAll(visits.Select(v => v.Read("/welkom")));

        var joins = await Task.WhenAll(visits.Zip(pages, (visit, page) => visit.Send(page, "/welkom", ("Code", forGroup))));
        var asks = await Task.WhenAll(TypeAsync(_site.Anonymous(), forSchool, "els@voorbeeld.test"), TypeAsync(_site.Anonymous(), forSchool, "els@voorbeeld.test"));

        Assert.All(joins, a => Assert.Equal("/groep", a.Headers.Location?.OriginalString));
        Assert.All(asks, a => Assert.Equal(LookInMail, a.Headers.Location?.OriginalString));
        Assert.Equal((JoinCode.MostUses - 1, JoinCode.MostUses - 1), (UsesLeft(forSchool), UsesLeft(forGroup)));
        Assert.Equal(1, _site.InvitationsTo("els@voorbeeld.test"));
    }

    [Fact]
    public async Task Who_signs_in_sees_where_a_code_is_typed() =>
        Assert.NotNull((await _site.Anonymous().Read("/aanmelden")).QuerySelector("main a[href='/welkom']"));

    private static async Task<HttpResponseMessage> TypeAsync(Visit visit, string code, string email) =>
        await visit.Send(await visit.Read("/welkom"), "/welkom", ("Code", code), ("Email", email));

    private bool IsIn(Guid group, string name) => _site.Ask(db => db.Memberships.Any(m => m.GroupId == group && m.PersonId == _site.IdOf(name) && m.LeftAt == null));

    private int UsesLeft(string code) => _site.Ask(db => db.JoinCodes.Single(c => c.CodeHash == JoinCode.HashOf(code)).UsesLeft);
}
