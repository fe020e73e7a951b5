using AngleSharp.Html.Dom;

namespace Intervisie.Web.Tests.Today;

public sealed class TodayTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("Iris", "/toewijzingen/", "feedback that the group waits for comes first")]
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

        var button = Assert.Single(page.QuerySelectorAll("main a.button"));
        Assert.True(button.GetAttribute("href")!.StartsWith(path, StringComparison.Ordinal), $"{because}, and not {button.GetAttribute("href")}");
    }

    [Fact]
    public async Task The_next_small_thing_tells_its_minutes()
    {
        var page = await (await site.As("Iris")).Read("/");

        Assert.Contains("Ongeveer 10 minuten", page.QuerySelector(".next .eyebrow")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_waits_is_listed_once()
    {
        var page = await (await site.As("Noor")).Read("/");

        var row = Assert.Single(page.QuerySelectorAll("ul.rows li"));
        Assert.Contains("Breng een reflectie in", row.TextContent, StringComparison.Ordinal);
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

    private static string Text(IHtmlDocument page) => page.Body!.TextContent;
}
