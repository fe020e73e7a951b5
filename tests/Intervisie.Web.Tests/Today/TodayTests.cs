using System.Globalization;
using AngleSharp.Html.Dom;
using Intervisie.Core.Methods;

namespace Intervisie.Web.Tests.Today;

public sealed class TodayTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("Noor", "/ontwikkeling#voornemen-", "an intention comes before bringing something in")]
    [InlineData("Youssef", "/leren/", "who brought something in and owes nothing reads on")]
    [InlineData("Marloes", "/begeleiding", "a coach begins with their starters")]
    [InlineData("Farida", "/groep", "a facilitator begins with the groups")]
    [InlineData("Henk", "/school", "a school administrator begins with the school")]
    [InlineData("Wilma", "/school", "who leads a school begins there")]
    [InlineData("Pieter", "/beheer", "a platform administrator begins with how it goes")]
    public async Task There_is_one_next_small_thing(string person, string path, string because)
    {
        var page = await (await site.As(person)).Read("/");

        var button = Assert.Single(page.QuerySelectorAll("main a.btn-primary"));
        Assert.True(button.GetAttribute("href")!.StartsWith(path, StringComparison.Ordinal), $"{because}, and not {button.GetAttribute("href")}");
    }

    [Fact]
    public async Task Feedback_that_the_group_waits_for_comes_first_with_its_minutes()
    {
        var page = await (await AsAReader()).Read("/");

        Assert.StartsWith("/toewijzingen/", page.QuerySelector("main a.btn-primary")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Ongeveer 10 minuten", page.QuerySelector(".next .eyebrow")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_intention_comes_before_feedback_that_the_group_waits_for()
    {
        var reader = await AsAReader();
        await reader.Send(await reader.Read("/leren/toon/doe-het-deze-week"), "/voornemen", ("Intention.DueOn", site.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

        var page = await reader.Read("/");

        Assert.StartsWith("/ontwikkeling#voornemen-", page.QuerySelector("main a.btn-primary")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("ul.rows a"), a => a.GetAttribute("href")!.StartsWith("/toewijzingen/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Noor", "Vandaag Leren Gesprekken Groep Ontwikkeling")]
    [InlineData("Farida", "Vandaag Leren Gesprekken Groep Ontwikkeling")]
    [InlineData("Marloes", "Vandaag Starters Gesprekken Leren Groep")]
    [InlineData("Henk", "Vandaag School Wie ziet wat Leren Instellingen")]
    [InlineData("Wilma", "Vandaag School Wie ziet wat Leren Instellingen")]
    [InlineData("Pieter", "Vandaag Installatie Wie ziet wat Leren Instellingen")]
    public async Task Everybody_has_five_places_of_their_own_and_loses_no_page_by_it(string person, string places)
    {
        var page = await (await site.As(person)).Read("/");

        Assert.Equal(places, string.Join(' ', page.QuerySelectorAll(".places li").Select(p => p.TextContent.Trim())));
        Assert.All(
            new[] { "/reflecties", "/groep", "/leren", "/wie-ziet-wat", "/instellingen" },
            path => Assert.NotEmpty(page.QuerySelectorAll($"header a[href='{path}'], .places a[href='{path}']")));
    }

    [Fact]
    public async Task What_else_waits_is_listed_once()
    {
        var page = await (await site.As("Noor")).Read("/");

        Assert.Collection(
            page.QuerySelectorAll("ul.rows li"),
            row => Assert.Contains("Breng een reflectie in", row.TextContent, StringComparison.Ordinal),
            row => Assert.Contains("Lees verder in «Toon: hoe je het zegt»", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_after_a_talk_is_one_step_away()
    {
        var page = await (await site.As("Noor")).Read("/");

        Assert.NotNull(page.QuerySelector("main a[href='/reflecties/nieuw']"));
    }

    [Fact]
    public async Task Nothing_anybody_wrote_stands_on_it()
    {
        var me = site.IdOf("Noor");
        var written = site.Ask(db => db.Reflections.Where(r => r.AuthorId == me).AsEnumerable().SelectMany(r => r.Answers.Values).ToList())
            .Concat(site.Ask(db => db.Intentions.Where(i => i.OwnerId == me).Select(i => i.Text).ToList()))
            .ToList();

        var page = await (await site.As("Noor")).Read("/");

        Assert.NotEmpty(written);
        Assert.DoesNotContain(written, text => Text(page).Contains(text, StringComparison.Ordinal));
    }

    /// <summary>Chance allocates, so who reads differs from one world to the next.</summary>
    private async Task<Visit> AsAReader()
    {
        var reader = site.Ask(db => db.Rounds
            .Where(r => r.Steps.Any(s => s.Ordinal == r.StepIndex && s.Form == StepForm.Feedback))
            .SelectMany(r => r.Assignments)
            .First(a => a.Feedback == null).ReaderId);
        var visit = site.Anonymous();
        await visit.SignInAs(reader);

        return visit;
    }

    private static string Text(IHtmlDocument page) => page.Body!.TextContent;
}
