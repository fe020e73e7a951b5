using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Groups;

/// <summary>Each test has a world of its own: leaving changes it.</summary>
public sealed class LeavingTests : IDisposable
{
    private readonly Site _site = new();

    private Guid Group => _site.Ask(db => db.Groups.Single(g => g.Name == "De Doorvragers").Id);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_member_stops_after_hearing_what_happens_and_is_in_the_group_no_more()
    {
        var group = Group;
        var noor = await _site.As("Noor");
        var page = await noor.Read("/groep");

        Assert.Contains("zonder je naam", page.QuerySelector("main details[data-ask]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await noor.Send(page, "/verlaten")).StatusCode);
        Assert.False(IsIn("Noor", group));
        Assert.Equal(HttpStatusCode.NotFound, (await noor.Post($"/groepen/{group}/verlaten")).StatusCode);
        Assert.DoesNotContain("De Doorvragers", (await noor.Read("/groep")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_facilitator_takes_a_member_out_and_nobody_else_does()
    {
        var group = Group;
        var saar = _site.IdOf("Saar");
        var address = $"/groepen/{group}/leden/{saar}/verwijderen";

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.As("Noor")).Post(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Iris")).Post(address)).StatusCode);
        Assert.True(IsIn("Saar", group));

        var farida = await _site.As("Farida");
        Assert.Equal(HttpStatusCode.Redirect, (await farida.Send(await farida.Read($"/groepen/{group}/uitnodigingen"), $"/leden/{saar}/verwijderen")).StatusCode);
        Assert.False(IsIn("Saar", group));
        Assert.Equal(HttpStatusCode.NotFound, (await farida.Post(address)).StatusCode);
    }

    [Fact]
    public async Task The_facilitator_gives_the_group_another_name_that_no_other_group_of_the_school_has()
    {
        var group = Group;
        var farida = await _site.As("Farida");
        await farida.Post("/groepen", ("Form.SchoolId", SchoolOf(group)), ("Form.Name", "Vrijdagkring"));
        var page = await farida.Read($"/groepen/{group}/uitnodigingen");
        var taken = await farida.Send(page, "/naam", ("Naming.Name", "Vrijdagkring"));
        var empty = await farida.Send(page, "/naam", ("Naming.Name", " "));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (taken.StatusCode, empty.StatusCode));
        Assert.Equal("Vrijdagkring", (await Visit.Parse(taken)).QuerySelector("#Naming_Name")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await farida.Send(page, "/naam", ("Naming.Name", "De Luisteraars"))).StatusCode);
        Assert.Equal("De Luisteraars", _site.Ask(db => db.Groups.AsNoTracking().Single(g => g.Id == group).Name));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.As("Noor")).Post($"/groepen/{group}/naam", ("Naming.Name", "Van Noor"))).StatusCode);
    }

    private string SchoolOf(Guid group) => _site.Ask(db => db.Groups.Single(g => g.Id == group).SchoolId).ToString();

    private bool IsIn(string name, Guid group)
    {
        var id = _site.IdOf(name);

        return _site.Ask(db => db.Memberships.Any(m => m.GroupId == group && m.PersonId == id && m.LeftAt == null));
    }
}
