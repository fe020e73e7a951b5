using System.Net;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.People;

public sealed class ColleagueTests : IDisposable
{
    /// <summary>Every test changes who is what, so each has a world of its own.</summary>
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Somebody_becomes_a_coach_and_stops_again()
    {
        var henk = await _site.As("Henk");
        await henk.Send(await henk.Read(_site.Colleague("Thijs")), "/rollen", ("NewRole.Role", "Coach"));
        Assert.Equal([Role.Coach, Role.Starter], _site.RolesOf("thijs@voorbeeld.test"));

        var page = await henk.Read(_site.Colleague("Thijs"));
        Assert.DoesNotContain(page.QuerySelectorAll("option"), o => o.TextContent == "coach");
        var coach = _site.Ask(db => db.Appointments.Single(a => a.PersonId == _site.IdOf("Thijs") && a.Role == Role.Coach && a.EndedAt == null).Id);
        await henk.Send(page, $"/rollen/{coach}/beeindigen");

        Assert.Equal([Role.Starter], _site.RolesOf("thijs@voorbeeld.test"));
    }

    [Fact]
    public async Task A_starter_who_becomes_a_teacher_is_not_both()
    {
        var henk = await _site.As("Henk");

        await henk.Send(await henk.Read(_site.Colleague("Thijs")), "/rollen", ("NewRole.Role", "Member"));

        Assert.Equal([Role.Member], _site.RolesOf("thijs@voorbeeld.test"));
    }

    [Fact]
    public async Task The_only_role_is_not_ended_by_itself()
    {
        var henk = await _site.As("Henk");
        var part = _site.Ask(db => db.Appointments.Single(a => a.PersonId == _site.IdOf("Thijs")).Id);

        var answer = await henk.Send(await henk.Read(_site.Colleague("Thijs")), $"/rollen/{part}/beeindigen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("enige rol", (await Visit.Parse(answer)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([Role.Starter], _site.RolesOf("thijs@voorbeeld.test"));
    }

    [Fact]
    public async Task A_coach_is_chosen_from_the_school_and_can_stop()
    {
        var henk = await _site.As("Henk");
        var (thijs, marloes) = (_site.IdOf("Thijs"), _site.IdOf("Marloes"));

        await henk.Send(await henk.Read(_site.Colleague("Thijs")), "/begeleiding", ("NewCoach.CoachId", marloes.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await (await _site.As("Marloes")).Get($"/begeleiding/{thijs}")).StatusCode);

        var relation = _site.Ask(db => db.CoachingRelations.Single(c => c.StarterId == thijs && c.EndedAt == null).Id);
        await henk.Send(await henk.Read(_site.Colleague("Thijs")), $"/begeleiding/{relation}/beeindigen");
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Marloes")).Get($"/begeleiding/{thijs}")).StatusCode);
    }

    [Theory]
    [InlineData("Gerard")]
    [InlineData("Lotte")]
    public async Task Who_is_no_coach_here_cannot_guide_here(string name)
    {
        var henk = await _site.As("Henk");

        var answer = await henk.Post($"{_site.Colleague("Thijs")}/begeleiding", ("NewCoach.CoachId", _site.IdOf(name).ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(_site.Ask(db => db.CoachingRelations.Any(c => c.StarterId == _site.IdOf("Thijs"))));
    }

    [Fact]
    public async Task Recording_who_assesses_ends_the_coaching_and_says_so_before()
    {
        var henk = await _site.As("Henk");
        var (noor, marloes) = (_site.IdOf("Noor"), _site.IdOf("Marloes"));
        await LeadsAsync(henk, "Marloes");
        var page = await henk.Read(_site.Colleague("Noor"));
        Assert.Contains("dan stopt dat meteen", page.QuerySelector("details .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Kies een leidinggevende", "Marloes van Dam"], page.QuerySelectorAll("[name='NewAssessor.AssessorId'] option").Select(o => o.TextContent));

        await henk.Send(page, "/beoordeeld-door", ("NewAssessor.AssessorId", marloes.ToString()));

        Assert.Contains("Wat ze samen deelden, is gestopt.", (await henk.Read(_site.Colleague("Noor"))).QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        Assert.True(_site.Ask(db => db.AssessorRelations.Any(r => r.AssessorId == marloes && r.AssessedId == noor && r.EndedAt == null)));
        Assert.False(_site.Ask(db => db.CoachingRelations.Any(c => c.StarterId == noor && c.CoachId == marloes && c.EndedAt == null)));
        Assert.False(_site.Ask(db => db.SnapshotShares.Any(s => s.OwnerId == noor && s.CoachId == marloes && s.TakenBackAt == null)));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Marloes")).Get($"/begeleiding/{noor}")).StatusCode);
        Assert.Contains("Marloes van Dam", (await henk.Read(_site.Colleague("Noor"))).QuerySelector("#beoordelen")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_assesses_cannot_become_the_coach_and_the_form_says_why()
    {
        var henk = await _site.As("Henk");
        await henk.Send(await henk.Read(_site.Colleague("Wilma")), "/rollen", ("NewRole.Role", "Coach"));

        var answer = await henk.Send(await henk.Read(_site.Colleague("Thijs")), "/begeleiding", ("NewCoach.CoachId", _site.IdOf("Wilma").ToString()));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Begeleiden en beoordelen blijven gescheiden: kies een andere coach.", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Thijs Postma", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Where_nothing_was_shared_nothing_is_said_to_have_stopped()
    {
        var henk = await _site.As("Henk");
        await LeadsAsync(henk, "Henk");

        await henk.Send(await henk.Read(_site.Colleague("Henk")), "/beoordelaars", ("Assessing.People", _site.IdOf("Thijs").ToString()));

        Assert.Equal("Vastgelegd.", (await henk.Read(_site.Colleague("Henk"))).QuerySelector(".flash p")!.TextContent);
    }

    [Theory]
    [InlineData("Saar")]
    [InlineData("Marloes")]
    [InlineData("Iris")]
    public async Task Who_does_not_lead_here_cannot_assess(string name)
    {
        var henk = await _site.As("Henk");
        var someone = _site.IdOf(name);

        var answer = await henk.Post($"{_site.Colleague("Wilma")}/beoordeeld-door", ("NewAssessor.AssessorId", someone.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Alleen een leidinggevende kan beoordelen.", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.False(_site.Ask(db => db.AssessorRelations.Any(r => r.AssessorId == someone)));
    }

    [Fact]
    public async Task Only_a_leader_has_a_list_of_whom_they_assess_and_a_form_that_is_sent_all_the_same_is_refused()
    {
        var henk = await _site.As("Henk");
        Assert.NotNull((await henk.Read(_site.Colleague("Wilma"))).QuerySelector("#beoordeelt"));
        Assert.Null((await henk.Read(_site.Colleague("Saar"))).QuerySelector("#beoordeelt"));

        var answer = await henk.Post($"{_site.Colleague("Saar")}/beoordelaars", ("Assessing.People", _site.IdOf("Wilma").ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Alleen een leidinggevende kan beoordelen.", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.False(_site.Ask(db => db.AssessorRelations.Any(r => r.AssessorId == _site.IdOf("Saar"))));
    }

    [Fact]
    public async Task Where_nobody_leads_the_page_says_what_to_do_first()
    {
        var henk = await _site.As("Henk");
        _site.Ask(db => db.Appointments.Where(a => a.Role == Role.Leadership).ExecuteDelete());
        _site.Ask(db => db.AssessorRelations.ExecuteDelete());

        var page = await henk.Read(_site.Colleague("Noor"));

        Assert.Contains("Geef eerst iemand de rol leidinggevende.", page.QuerySelector("#beoordelen")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/beoordeeld-door']"));
    }

    [Fact]
    public async Task Two_who_record_the_same_at_the_same_moment_both_hear_what_stands_there()
    {
        var (one, other) = (await _site.As("Henk"), await _site.As("Henk"));
        await LeadsAsync(one, "Marloes");
        var marloes = _site.Colleague("Marloes");
        var (first, second) = (await one.Read(marloes), await other.Read(marloes));

        var answers = await Task.WhenAll(
            one.Send(first, "/beoordelaars", ("Assessing.AllTeachers", "true")),
            other.Send(second, "/beoordelaars", ("Assessing.AllTeachers", "true"), ("Assessing.People", _site.IdOf("Farida").ToString())));

        var assessed = _site.Ask(db => db.AssessorRelations.Where(r => r.AssessorId == _site.IdOf("Marloes") && r.EndedAt == null).Select(r => r.AssessedId).ToList());
        Assert.Equal(HttpStatusCode.Redirect, answers[1].StatusCode);
        Assert.Equal(new[] { "Farida", "Lotte", "Merel", "Noor", "Saar", "Thijs" }.Select(_site.IdOf).Order(), assessed.Order());
    }

    [Fact]
    public async Task Everybody_who_teaches_is_one_tick_and_never_oneself()
    {
        var henk = await _site.As("Henk");
        await LeadsAsync(henk, "Marloes");

        await henk.Post($"{_site.Colleague("Marloes")}/beoordelaars", ("Assessing.AllTeachers", "true"), ("Assessing.People", _site.IdOf("Marloes").ToString()), ("Assessing.People", _site.IdOf("Iris").ToString()));

        var marloes = _site.IdOf("Marloes");
        Assert.Equal(
            new[] { "Lotte", "Merel", "Noor", "Saar", "Thijs" }.Select(_site.IdOf).Order(),
            _site.Ask(db => db.AssessorRelations.Where(r => r.AssessorId == marloes && r.EndedAt == null).Select(r => r.AssessedId).ToList()).Order());
    }

    [Fact]
    public async Task An_assessing_that_ended_leaves_room_for_coaching()
    {
        var henk = await _site.As("Henk");
        var (thijs, wilma) = (_site.IdOf("Thijs"), _site.IdOf("Wilma"));
        var relation = _site.Ask(db => db.AssessorRelations.Single(r => r.AssessedId == thijs && r.AssessorId == wilma).Id);
        await henk.Send(await henk.Read(_site.Colleague("Wilma")), "/rollen", ("NewRole.Role", "Coach"));

        await henk.Send(await henk.Read(_site.Colleague("Thijs")), $"/beoordelaars/{relation}/beeindigen");

        Assert.Equal(HttpStatusCode.Redirect, (await henk.Send(await henk.Read(_site.Colleague("Thijs")), "/begeleiding", ("NewCoach.CoachId", wilma.ToString()))).StatusCode);
    }

    [Fact]
    public async Task Who_leaves_is_gone_here_and_finds_first_what_is_theirs()
    {
        var henk = await _site.As("Henk");

        await henk.Send(await henk.Read(_site.Colleague("Noor")), "/vertrek");

        Assert.Equal(HttpStatusCode.NotFound, (await henk.Get(_site.Colleague("Noor"))).StatusCode);
        var noor = await _site.As("Noor");
        var today = await noor.Read("/");
        Assert.Equal("/meenemen", today.QuerySelector("main a.btn-primary")!.GetAttribute("href"));
        Assert.Contains("Je kunt dit meenemen tot en met", (await noor.Read("/meenemen")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await noor.Get("/reflecties")).StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave_and_hears_why()
    {
        var henk = await _site.As("Henk");

        var answer = await henk.Send(await henk.Read(_site.Colleague("Henk")), "/vertrek");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("minstens één schoolbeheerder", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([Role.SchoolAdmin], _site.RolesOf("henk@voorbeeld.test"));
    }

    [Fact]
    public async Task Who_puts_down_the_keys_is_sent_home()
    {
        var henk = await _site.As("Henk");
        await henk.Send(await henk.Read(_site.Colleague("Marloes")), "/rollen", ("NewRole.Role", "SchoolAdmin"));
        await henk.Send(await henk.Read(_site.Colleague("Henk")), "/rollen", ("NewRole.Role", "Member"));
        var part = _site.Ask(db => db.Appointments.Single(a => a.PersonId == _site.IdOf("Henk") && a.Role == Role.SchoolAdmin && a.EndedAt == null).Id);

        var answer = await henk.Send(await henk.Read(_site.Colleague("Henk")), $"/rollen/{part}/beeindigen");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Forbidden, (await henk.Get(_site.People())).StatusCode);
    }

    private async Task LeadsAsync(Visit henk, string name) => await henk.Send(await henk.Read(_site.Colleague(name)), "/rollen", ("NewRole.Role", "Leadership"));
}
