using System.Net;

namespace Intervisie.Web.Tests.School;

public sealed class PolicyTests : IDisposable
{
    private readonly Site _site = new();
    private readonly SchoolsOfTheDemo _schools;

    public PolicyTests() => _schools = new SchoolsOfTheDemo(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Everybody_reads_four_headings_and_an_empty_one_leads_to_the_team_card()
    {
        var page = await (await _site.As("Noor")).Read(_schools.Wilgenhof("/ouders"));
        var sections = page.QuerySelectorAll("main section").Where(s => s.QuerySelector("h2")!.TextContent is "Structuur" or "Cultuur" or "Bereidheid" or "Vaardigheden").ToList();

        Assert.Equal(4, sections.Count);
        Assert.Equal("startgesprek", sections[0].QuerySelector("strong")!.TextContent);
        Assert.Equal([true, true, false, false], sections.Select(s => s.QuerySelector(".prose") is not null));
        Assert.Equal([false, false, true, true], sections.Select(s => s.QuerySelector("a[href$='/teamkaart']") is not null));
        Assert.Contains("Bijgehouden door Het ouderteam", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/bewerken']"));
    }

    [Fact]
    public async Task Empty_links_are_said_to_be_empty_and_a_busy_week_is_said_in_words()
    {
        var page = await (await _site.As("Noor")).Read(_schools.Wilgenhof("/ouders"));

        Assert.Equal(3, page.QuerySelectorAll("dl.facts dd").Count(d => d.TextContent.Trim() == "nog niet ingevuld"));
        Assert.Equal(3, page.QuerySelectorAll("li.row .is-busy").Count(b => b.TextContent.Trim() == "drukke week"));
    }

    [Fact]
    public async Task A_school_that_wrote_nothing_yet_has_four_empty_headings_and_no_advice_where_that_is_not_asked()
    {
        var page = await (await _site.As("Iris")).Read(_schools.Merwecollege("/ouders"));

        Assert.Equal(4, page.QuerySelectorAll("main section a[href$='/teamkaart']").Length);
        Assert.DoesNotContain("doorstroomtoets", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Henk")]
    [InlineData("Wilma")]
    public async Task What_is_written_is_there_for_everybody(string writer)
    {
        var answer = await Write(writer, ("Willingness", "Ouders kennen hun kind het **langst**."), ("PolicyLink", "https://school.test/beleid"), ("ContractReviewOn", "2027-05-01"), ("Advice", "In januari bespreken we het."));
        var page = await (await _site.As("Saar")).Read(_schools.Wilgenhof("/ouders"));
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("kennen hun kind het langst", text, StringComparison.Ordinal);
        Assert.Contains("In januari bespreken we het", text, StringComparison.Ordinal);
        Assert.Contains("1 mei 2027", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='https://school.test/beleid']"));
    }

    [Fact]
    public async Task Hostile_Markdown_is_shown_and_does_nothing()
    {
        await Write(
            "Henk",
            ("Structure", new string('>', 6_000)),
            ("Culture", "<script>alert(1)</script> [klik](javascript:alert(1)) ![foto](https://elders.test/pixel.png)"));
        var main = (await (await _site.As("Noor")).Read(_schools.Wilgenhof("/ouders"))).QuerySelector("main")!;

        Assert.Contains(">>>>>>", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("script, img, a[href^='javascript']"));
    }

    [Fact]
    public async Task A_wrong_link_and_a_missing_owner_are_said_at_their_fields_and_the_text_is_kept()
    {
        var answer = await Write("Henk", ("Owner", ""), ("ComplaintsLink", "javascript:alert(1)"), ("Skills", "We oefenen samen."));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#Owner-field-error"));
        Assert.NotNull(page.QuerySelector("#ComplaintsLink-field-error"));
        Assert.Contains("We oefenen samen.", page.QuerySelector("#Skills")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_nobody_loses_a_word()
    {
        var (henk, wilma) = (await _site.As("Henk"), await _site.As("Wilma"));
        var address = _schools.Wilgenhof("/ouders/bewerken");
        var (his, hers) = (await henk.Read(address), await wilma.Read(address));
        await henk.Send(his, "/bewerken", ("Skills", "Henk schreef dit."));
        var late = await wilma.Send(hers, "/bewerken", ("Skills", "Wilma schreef dit."));
        var page = await Visit.Parse(late);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Henk schreef dit.", page.QuerySelector("main .shared-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wilma schreef dit.", page.QuerySelector("#Skills")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Henk schreef dit.", (await henk.Read(_schools.Wilgenhof("/ouders"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // She has seen it now: what stands in her form counts.
        Assert.Equal(HttpStatusCode.Redirect, (await wilma.Send(page, "/bewerken")).StatusCode);
        Assert.Contains("Wilma schreef dit.", (await henk.Read(_schools.Wilgenhof("/ouders"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_and_not_sent_comes_back_and_is_gone_once_it_is_saved()
    {
        var henk = await _site.As("Henk");
        var kept = await henk.Post("/concepten", ("Draft.Subject", $"ouderbeleid:{_schools.WilgenhofId}"), ("Draft.Page", "0123456789abcdef"), ("Skills", "Half af"), ("Owner", "Het ouderteam"), ("Version", "1"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        var restored = await henk.Read(_schools.Wilgenhof("/ouders/bewerken"));
        Assert.Contains("Half af", restored.QuerySelector("#Skills")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zo werken wij met ouders", (await henk.Read("/concepten")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await henk.Send(restored, "/bewerken")).StatusCode);
        Assert.Empty(_site.Ask(db => db.Drafts.Where(d => d.HasText && d.Subject.StartsWith("ouderbeleid")).ToList()));
    }

    [Fact]
    public async Task The_team_card_has_45_minutes_and_room_under_four_headings()
    {
        var page = await (await _site.As("Noor")).Read(_schools.Wilgenhof("/teamkaart"));

        Assert.Equal(["5 min.", "10 min.", "15 min.", "10 min.", "5 min."], page.QuerySelectorAll(".team-card ol strong").Select(m => m.TextContent));
        Assert.Equal(["Structuur", "Cultuur", "Bereidheid", "Vaardigheden"], page.QuerySelectorAll(".write-here h2").Select(h => h.TextContent));
    }

    private async Task<HttpResponseMessage> Write(string writer, params (string Name, string Value)[] fields)
    {
        var visit = await _site.As(writer);

        return await visit.Send(await visit.Read(_schools.Wilgenhof("/ouders/bewerken")), "/bewerken", fields);
    }
}
