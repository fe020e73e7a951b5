using System.Globalization;
using System.Net;
using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.School;

public sealed class CalendarTests : IDisposable
{
    private readonly Site _site = new();
    private readonly SchoolsOfTheDemo _schools;

    public CalendarTests()
    {
        _schools = new SchoolsOfTheDemo(_site);
        _site.Change(db => db.ContactPeriods.RemoveRange(db.ContactPeriods));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_line_is_added_and_taken_away()
    {
        var wilma = await _site.As("Wilma");
        await Plan(wilma, ContactKind.Evening, _site.Today, note: "Over mediawijsheid");
        var page = await wilma.Read(_schools.Wilgenhof("/kalender"));

        Assert.Contains("Over mediawijsheid", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await wilma.Send(page, "/verwijderen")).StatusCode);
        Assert.Empty(Periods());
    }

    [Fact]
    public async Task A_line_that_ends_before_it_begins_is_refused_with_what_was_typed()
    {
        var answer = await (await _site.As("Henk")).Post(_schools.Wilgenhof("/kalender"), ("Kind", "Report"), ("From", "2026-12-10"), ("Until", "2026-12-01"), ("Note", "Eerste rapport"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#Until-field-error"));
        Assert.Equal("Eerste rapport", page.QuerySelector("#Note")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_line_over_the_summer_is_refused_at_its_last_day()
    {
        var answer = await (await _site.As("Henk")).Post(_schools.Wilgenhof("/kalender"), ("Kind", "Report"), ("From", "2027-07-20"), ("Until", "2027-08-20"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("binnen één schooljaar", (await Visit.Parse(answer)).QuerySelector("#Until-field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_another_school_cannot_be_taken_away()
    {
        var period = ContactPeriod.Plan(_site.Ask(db => db.Schools.Single(s => s.Name == "Merwecollege")), ContactKind.Report, _site.Today, _site.Today, null, isBusy: true);
        _site.Change(db => db.Add(period));

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Henk")).Post(_schools.Wilgenhof($"/kalender/{period.Id}/verwijderen"))).StatusCode);
        Assert.Single(Periods());
    }

    [Fact]
    public async Task The_usual_year_is_proposed_once_without_what_is_over_and_each_line_waits_for_the_school()
    {
        GoToSeptember();
        var henk = await _site.As("Henk");
        Assert.Contains("Nog leeg?", (await henk.Read(_schools.Wilgenhof("/kalender"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await henk.Post(_schools.Wilgenhof("/kalender/gewoon-jaar"));
        await henk.Post(_schools.Wilgenhof("/kalender/gewoon-jaar"));
        var page = await henk.Read(_schools.Wilgenhof("/kalender"));

        Assert.Equal(6, page.QuerySelectorAll("li.row .status").Count(s => s.TextContent == "nog te bevestigen"));
        Assert.DoesNotContain("Nog leeg?", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var proposal = Periods().First(p => p.Kind == ContactKind.Report);
        Assert.NotNull(page.QuerySelector($"main a[href$='?voorstel={proposal.Id}#dagen']"));
        var form = await henk.Read(_schools.Wilgenhof($"/kalender?voorstel={proposal.Id}"));
        Assert.NotNull(form.QuerySelector("h2#dagen"));
        await henk.Send(form, "/kalender", ("From", $"{proposal.From:yyyy-MM-dd}"), ("Until", $"{proposal.From.AddDays(4):yyyy-MM-dd}"));

        var report = Assert.Single(Periods(), p => p.Kind == ContactKind.Report);
        Assert.False(report.IsProposal);
        Assert.Equal(proposal.From.AddDays(4), report.Until);
    }

    [Fact]
    public async Task The_note_of_a_proposal_typed_by_hand_makes_no_proposal()
    {
        await Plan(await _site.As("Henk"), ContactKind.Evening, _site.Today, ContactPeriod.Proposal);

        Assert.False(Assert.Single(Periods()).IsProposal);
    }

    [Fact]
    public async Task Busy_weeks_stand_in_one_line()
    {
        GoToSeptember();
        var henk = await _site.As("Henk");
        var monday = ContactPeriod.MondayOf(new(_site.Today.Year, 11, 11));
        await henk.Post(_schools.Wilgenhof("/kalender"), ("Kind", "Report"), ("From", $"{monday:yyyy-MM-dd}"), ("Until", $"{monday.AddDays(8):yyyy-MM-dd}"), ("IsBusy", "true"));
        var week = ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue));

        Assert.Contains($"Drukke weken: week {week} en {week + 1}", (await henk.Read(_schools.Wilgenhof("/ouders"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Deze week: rapportgesprekken op je school.")]
    [InlineData(7, "Volgende week: rapportgesprekken op je school.")]
    public async Task Today_tells_teachers_of_the_school_what_is_near(int days, string sentence)
    {
        await Plan(await _site.As("Henk"), ContactKind.Report, _site.Today.AddDays(days));

        Assert.Contains(sentence, await Today("Noor"), StringComparison.Ordinal);
        Assert.DoesNotContain("rapportgesprekken", await Today("Iris"), StringComparison.Ordinal);
        Assert.DoesNotContain("rapportgesprekken", await Today("Wilma"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_silent_about_what_is_far_over_or_only_proposed()
    {
        var henk = await _site.As("Henk");
        await Plan(henk, ContactKind.Report, _site.Today.AddDays(8));
        await Plan(henk, ContactKind.Progress, _site.Today.AddDays(-1));
        _site.Change(db => db.Add(ContactPeriod.Propose(db.Schools.Single(s => s.Id == _schools.WilgenhofId), ContactKind.Evening, _site.Today, _site.Today)));

        Assert.DoesNotContain("op je school.", await Today("Noor"), StringComparison.Ordinal);
    }

    /// <summary>Then nothing of the usual year is over.</summary>
    private void GoToSeptember()
    {
        var september = new DateTimeOffset(_site.Today.Year + 1, 9, 10, 12, 0, 0, TimeSpan.Zero);
        _site.Services.GetRequiredService<DemoClock>().MoveTo(september);
    }

    private async Task<string> Today(string person) => (await (await _site.As(person)).Read("/")).QuerySelector(".page-head")!.TextContent;

    private List<ContactPeriod> Periods() => _site.Ask(db => db.ContactPeriods.OrderBy(p => p.From).ToList());

    private async Task Plan(Visit visit, ContactKind kind, DateOnly day, string note = "")
    {
        var answer = await visit.Post(_schools.Wilgenhof("/kalender"), ("Kind", kind.ToString()), ("From", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Note", note));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
