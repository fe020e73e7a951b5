using System.Net;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Groups;

/// <summary>Each test has a world of its own: opening a group changes it.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Who_facilitates_for_two_boards_chooses_the_school_first()
    {
        var farida = await _site.As("Farida");
        var page = await farida.Read("/groepen/nieuw");

        Assert.Equal(["Basisschool De Wilgenhof", "Merwecollege"], page.QuerySelectorAll("main .rows a").Select(a => a.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await farida.Post("/groepen", ("Form.Name", "Nieuw"))).StatusCode);
    }

    [Fact]
    public async Task Who_opens_it_as_facilitator_guards_it_and_the_colleagues_that_were_ticked_are_asked()
    {
        var farida = await _site.As("Farida");
        var page = await farida.Read($"/groepen/nieuw?school={SchoolOf("Noor")}");

        Assert.Equal(["Lotte Verbeek", "Merel van Dongen", "Noor Hoekstra", "Saar van der Meulen", "Thijs Postma"], page.QuerySelectorAll("main .tick").Select(t => t.TextContent.Trim()));

        var answer = await farida.Send(page, "/groepen", ("Form.Name", "Vrijdagkring"), ("Form.MemberIds", Id("Noor")), ("Form.MemberIds", Id("Thijs")));
        var group = _site.Ask(db => db.Groups.Single(g => g.Name == "Vrijdagkring").Id);
        var asked = _site.Ask(db => db.Invitations.Where(i => i.GroupId == group).OrderBy(i => i.Email).ToList());

        Assert.Equal($"/groepen/{group}/uitnodigingen", answer.Headers.Location!.OriginalString);
        Assert.Equal([("Farida", GroupPart.Facilitator)], PeopleIn("Vrijdagkring"));
        Assert.Equal(["noor@voorbeeld.test", "thijs@voorbeeld.test"], asked.Select(i => i.Email));
        Assert.All(asked, i => Assert.Equal((Role.Member, true), (i.Role, _site.Ask(db => db.Mails.Any(m => m.InvitationId == i.Id)))));
        Assert.Contains("Noor Hoekstra", (await farida.Read($"/groepen/{group}/uitnodigingen")).QuerySelector("main section[aria-labelledby=gevraagd]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_administrator_asks_a_facilitator_and_does_not_come_in()
    {
        var henk = await _site.As("Henk");
        var page = await henk.Read("/groepen/nieuw");
        var refused = await henk.Send(page, "/groepen", ("Form.Name", "Kring van Henk"));
        var opened = await henk.Send(page, "/groepen", ("Form.Name", "Kring van Henk"), ("Form.FacilitatorId", Id("Farida")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Kies een gespreksleider", (await Visit.Parse(refused)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Equal([("Farida", GroupPart.Facilitator)], PeopleIn("Kring van Henk"));
    }

    [Fact]
    public async Task Only_a_facilitator_of_the_school_can_be_asked()
    {
        var henk = await _site.As("Henk");
        var answer = await henk.Send(await henk.Read("/groepen/nieuw"), "/groepen", ("Form.Name", "Kring"), ("Form.FacilitatorId", Id("Wilma")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(Exists("Kring"));
    }

    [Fact]
    public async Task No_group_opens_while_one_contact_is_missing_and_the_page_says_which_before_the_form()
    {
        var school = SchoolOf("Noor");
        _site.Ask(db => db.SafetyContacts.Where(c => c.SchoolId == school && c.Kind == SafetyContactKind.Aggression).ExecuteDelete());
        var farida = await _site.As("Farida");
        var page = await farida.Read($"/groepen/nieuw?school={school}");
        var answer = await farida.Send(page, "/groepen", ("Form.Name", "Te vroeg"), ("Form.MemberIds", Id("Noor")));
        var again = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(Exists("Te vroeg"));
        Assert.All(new[] { page, again }, p => Assert.Equal(["Meldpunt agressie"], p.QuerySelectorAll("main .notice li").Select(li => li.TextContent)));
        Assert.Equal("Te vroeg", again.QuerySelector("#Form_Name")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("main a[href$='/veiligheidscontacten']"));
        Assert.NotNull((await (await _site.As("Henk")).Read("/groepen/nieuw")).QuerySelector($"main .notice a[href='/scholen/{school}/veiligheidscontacten']"));
    }

    [Fact]
    public async Task Who_leads_the_school_is_not_asked_into_its_group_also_when_they_teach_and_nothing_typed_is_lost()
    {
        Appoint("Wilma", Role.Member);
        var farida = await _site.As("Farida");
        var page = await farida.Read($"/groepen/nieuw?school={SchoolOf("Noor")}");
        var answer = await farida.Send(page, "/groepen", ("Form.Name", "Samen"), ("Form.MemberIds", Id("Noor")), ("Form.MemberIds", Id("Wilma")));
        var again = await Visit.Parse(answer);

        Assert.DoesNotContain("Wilma", page.QuerySelector("#Form_MemberIds")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(again.QuerySelector("#Form_MemberIds-error"));
        Assert.Equal("Samen", again.QuerySelector("#Form_Name")!.GetAttribute("value"));
        Assert.Single(again.QuerySelectorAll("main .tick input[checked]"));
        Assert.False(Exists("Samen"));
    }

    [Fact]
    public async Task Who_administers_the_school_and_facilitates_there_asks_another_facilitator()
    {
        Appoint("Henk", Role.Facilitator);
        var henk = await _site.As("Henk");
        var page = await henk.Read("/groepen/nieuw");
        var refused = await henk.Send(page, "/groepen", ("Form.Name", "Van Henk"), ("Form.FacilitatorId", Id("Henk")));

        Assert.Equal(["", Id("Farida")], page.QuerySelectorAll("#Form_FacilitatorId option").Select(o => o.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.False(Exists("Van Henk"));
    }

    [Fact]
    public async Task More_than_fit_in_a_group_are_not_asked()
    {
        var school = SchoolOf("Noor");
        _site.Change(db =>
        {
            var people = Enumerable.Range(1, PeerGroup.MaxMembers).Select(i => Person.Register(new($"Nieuw{i}", null, "Collega"), $"nieuw{i}@voorbeeld.test", DateTimeOffset.UnixEpoch)).ToList();
            db.AddRange(people);
            db.AddRange(people.Select(p => Appointment.Of(p, Role.Member, school, DateTimeOffset.UnixEpoch)));
        });
        var farida = await _site.As("Farida");
        var page = await farida.Read($"/groepen/nieuw?school={school}");
        var everybody = page.QuerySelectorAll("main .tick input").Select(i => ("Form.MemberIds", i.GetAttribute("value")!));
        var answer = await farida.Send(page, "/groepen", [("Form.Name", "Groot"), .. everybody]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("hooguit 8", (await Visit.Parse(answer)).QuerySelector("#Form_MemberIds-error")!.TextContent, StringComparison.Ordinal);
        Assert.False(Exists("Groot"));
    }

    [Fact]
    public async Task The_shortened_address_leads_to_ones_groups() =>
        Assert.Equal("/groep", (await (await _site.As("Noor")).Get("/groepen")).Headers.Location!.OriginalString);

    [Fact]
    public async Task A_name_is_used_once_so_that_a_second_press_opens_no_second_group()
    {
        var farida = await _site.As("Farida");
        var page = await farida.Read($"/groepen/nieuw?school={SchoolOf("Noor")}");
        await farida.Send(page, "/groepen", ("Form.Name", "Vrijdagkring"));
        var second = await farida.Send(page, "/groepen", ("Form.Name", "Vrijdagkring"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(1, _site.Ask(db => db.Groups.Count(g => g.Name == "Vrijdagkring")));
    }

    [Fact]
    public async Task A_school_where_one_is_something_else_is_refused_and_another_is_not_there()
    {
        var henk = await _site.As("Henk");

        Assert.Equal(HttpStatusCode.NotFound, (await henk.Get($"/groepen/nieuw?school={SchoolOf("Iris")}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await henk.Post("/groepen", ("Form.SchoolId", SchoolOf("Iris").ToString()), ("Form.Name", "Elders"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.As("Noor")).Get($"/groepen/nieuw?school={SchoolOf("Noor")}")).StatusCode);
    }

    [Fact]
    public async Task A_facilitator_without_a_group_begins_with_opening_one()
    {
        var farida = _site.IdOf("Farida");
        _site.Ask(db => db.Memberships.Where(m => m.PersonId == farida).ExecuteDelete());
        var visit = await _site.As("Farida");

        Assert.Equal("/groepen/nieuw", (await visit.Read("/")).QuerySelector("main .next a.btn-primary")!.GetAttribute("href"));
        Assert.NotNull((await visit.Read("/groep")).QuerySelector("main .empty a[href='/groepen/nieuw']"));
        Assert.Null((await (await _site.As("Noor")).Read("/groep")).QuerySelector("main a[href='/groepen/nieuw']"));
    }

    private string Id(string name) => _site.IdOf(name).ToString();

    private Guid SchoolOf(string name)
    {
        var id = _site.IdOf(name);

        return _site.Ask(db => db.Appointments.Where(a => a.PersonId == id).Select(a => a.SchoolId!.Value).First());
    }

    private void Appoint(string name, Role role)
    {
        var school = SchoolOf("Noor");
        _site.Change(db => db.Add(Appointment.Of(db.People.Single(p => p.Name.Given == name), role, school, DateTimeOffset.UnixEpoch)));
    }

    private bool Exists(string group) => _site.Ask(db => db.Groups.Any(g => g.Name == group));

    private List<(string Name, GroupPart Part)> PeopleIn(string group) =>
        _site.Ask(db => db.Groups.Where(g => g.Name == group).SelectMany(g => g.Memberships).Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { p.Name.Given, m.Part }).AsEnumerable()
            .OrderBy(x => x.Given, StringComparer.Ordinal).Select(x => (x.Given, x.Part)).ToList());
}
