using System.Net;
using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Web.Tests.Administration;

public sealed class SchoolsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Boards_and_schools_stand_there_by_name_and_nobody_and_no_number()
    {
        var main = (await (await site.As("Pieter")).Read("/beheer/scholen")).QuerySelector("main")!;
        main.QuerySelectorAll("form").ToList().ForEach(f => f.Remove());

        Assert.Contains("Stichting Wilgenscholen", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("Merwecollege", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Henk", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(main.TextContent, char.IsDigit);
    }

    [Fact]
    public async Task A_new_school_of_a_new_board_invites_its_first_administrator()
    {
        var answer = await Open(("NewBoard", "Stichting De Linde"), ("Name", "De Lindeboom"));
        var school = site.Ask(db => db.Schools.Single(s => s.Name == "De Lindeboom"));
        var invitation = site.Ask(db => db.Invitations.Single(i => i.SchoolId == school.Id));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Stichting De Linde", site.Ask(db => db.Boards.Single(b => b.Id == school.BoardId).Name));
        Assert.Equal((Role.SchoolAdmin, "anke@delinde.test"), (invitation.Role, invitation.Email));
        Assert.Equal("21AB", school.Brin);
    }

    [Fact]
    public async Task A_board_that_is_named_again_is_the_same_board_and_a_school_stands_there_once()
    {
        await Open(("NewBoard", "Merwe Scholengroep"), ("Name", "Merwe Praktijkschool"));
        var again = await Open(("NewBoard", "Merwe Scholengroep"), ("Name", "Merwe Praktijkschool"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("staat al in de lijst", (await Visit.Parse(again)).QuerySelector("#Name-field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, site.Ask(db => db.Boards.Count(b => b.Name == "Merwe Scholengroep")));
        Assert.Equal(1, site.Ask(db => db.Schools.Count(s => s.Name == "Merwe Praktijkschool")));
    }

    [Fact]
    public async Task A_board_from_the_list_and_a_new_one_at_once_is_refused()
    {
        var board = site.Ask(db => db.Boards.Single(b => b.Name == "Merwe Scholengroep").Id.ToString());
        var answer = await Open(("BoardId", board), ("NewBoard", "Stichting Twijfel"), ("Name", "De Twijfel"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Kies één van de twee", (await Visit.Parse(answer)).QuerySelector("#NewBoard-field-error")!.TextContent, StringComparison.Ordinal);
        Assert.False(site.Ask(db => db.Schools.Any(s => s.Name == "De Twijfel")));
    }

    [Fact]
    public async Task Two_boards_of_one_name_do_no_harm()
    {
        site.Change(db => db.Boards.AddRange(SchoolBoard.Named("Stichting Dubbel"), SchoolBoard.Named("Stichting Dubbel")));

        Assert.Equal(HttpStatusCode.Redirect, (await Open(("NewBoard", "Stichting Dubbel"), ("Name", "De Tweeling"))).StatusCode);
    }

    [Fact]
    public async Task A_school_whose_first_address_was_wrong_gets_another_administrator()
    {
        await Open(("NewBoard", "Stichting De Es"), ("Name", "De Es"), ("Administrator", "verkeerd@dees.test"));
        var id = site.Ask(db => db.Schools.Single(s => s.Name == "De Es").Id);
        var pieter = await site.As("Pieter");
        var page = await pieter.Read($"/beheer/scholen/{id}/beheerder");
        var wrong = await pieter.Send(page, "/beheerder", ("Form.Email", "Goed <goed@dees.test>"));
        var right = await pieter.Send(page, "/beheerder", ("Form.Email", " Goed@DeEs.test "));

        Assert.NotNull((await pieter.Read("/beheer/scholen")).QuerySelector($"main a[href='/beheer/scholen/{id}/beheerder']"));
        Assert.DoesNotContain("verkeerd@", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(Role.SchoolAdmin, site.Ask(db => db.Invitations.Single(i => i.SchoolId == id && i.Email == "goed@dees.test").Role));
        Assert.Equal(HttpStatusCode.NotFound, (await pieter.Get($"/beheer/scholen/{Guid.NewGuid()}/beheerder")).StatusCode);
    }

    [Theory]
    [InlineData("BoardId", "")]
    [InlineData("Administrator", "anke bij de linde")]
    [InlineData("Administrator", "Anke <anke@delinde.test>")]
    [InlineData("Brin", "1234")]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(string field, string value)
    {
        var answer = await Open((field, value), ("Name", "De Berk"), ("NewBoard", ""));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector($"#{field}-field-error"));
        Assert.Equal("De Berk", page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    private async Task<HttpResponseMessage> Open(params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Brin", "21ab"), ("Region", "South"), ("Sector", "Po"), ("Administrator", " Anke@DeLinde.test ")];

        return await (await site.As("Pieter")).Post("/beheer/scholen", [.. usual.Where(u => fields.All(f => f.Name != u.Name)), .. fields]);
    }
}
