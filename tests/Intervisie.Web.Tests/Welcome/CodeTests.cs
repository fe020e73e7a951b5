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
    public async Task Who_belongs_to_the_school_joins_the_group_of_the_code_at_once()
    {
        var group = _site.GroupOf("Iris");
        var code = _site.CodeFor(group);
        var lotte = await _site.As("Marloes");
        var page = await lotte.Read("/welkom");
        Assert.Null(page.QuerySelector("[name=Email]"));

        var answer = await lotte.Send(page, "/welkom", ("Code", code));

        Assert.Equal("/groep", answer.Headers.Location!.OriginalString);
        var marloes = _site.IdOf("Marloes");
        Assert.True(_site.Ask(db => db.Memberships.Any(m => m.GroupId == group && m.PersonId == marloes && m.LeftAt == null)));
        Assert.Equal("/groep", (await lotte.Send(page, "/welkom", ("Code", code))).Headers.Location!.OriginalString);
        Assert.Equal(1, _site.Ask(db => db.Memberships.Count(m => m.GroupId == group && m.PersonId == marloes)));
    }

    [Fact]
    public async Task Who_assesses_a_member_does_not_come_in_and_hears_why()
    {
        var code = _site.CodeFor(_site.GroupOf("Noor"));
        var wilma = await _site.As("Wilma");

        var answer = await wilma.Send(await wilma.Read("/welkom"), "/welkom", ("Code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("gescheiden", (await Visit.Parse(answer)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(JoinCode.MostUses, UsesLeft(code));
    }

    [Fact]
    public async Task Who_works_elsewhere_gets_the_mail_too_and_is_in_no_group_yet()
    {
        var code = _site.CodeFor(_site.GroupOf("Noor"));
        var gerard = await _site.As("Gerard");

        await gerard.Send(await gerard.Read("/welkom"), "/welkom", ("Code", code));

        Assert.Equal(1, _site.InvitationsTo("gerard@voorbeeld.test"));
        Assert.False(_site.Ask(db => db.Memberships.Any(m => m.PersonId == _site.IdOf("Gerard"))));
    }

    [Fact]
    public async Task Who_signs_in_sees_where_a_code_is_typed() =>
        Assert.NotNull((await _site.Anonymous().Read("/aanmelden")).QuerySelector("main a[href='/welkom']"));

    private static async Task<HttpResponseMessage> TypeAsync(Visit visit, string code, string email) =>
        await visit.Send(await visit.Read("/welkom"), "/welkom", ("Code", code), ("Email", email));

    private int UsesLeft(string code) => _site.Ask(db => db.JoinCodes.Single(c => c.CodeHash == JoinCode.HashOf(code)).UsesLeft);
}
