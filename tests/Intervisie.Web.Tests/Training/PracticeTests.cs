using System.Net;
using AngleSharp.Dom;

namespace Intervisie.Web.Tests.Training;

public sealed class PracticeTests(Site site) : IClassFixture<Site>
{
    private const string Talk = "/leren/toon/gesprek";

    [Fact]
    public async Task A_choice_shows_how_it_lands_and_then_leads_on()
    {
        var visit = await site.As("Iris");
        var answer = await visit.Post($"{Talk}/keuzes", ("keuze", "1c"));
        var reaction = await visit.Read(answer.Headers.Location!.ToString());

        Assert.Contains("Sem kijkt even op.", Words(reaction), StringComparison.Ordinal);
        Assert.Equal("Wat gebeurde hier?", reaction.QuerySelector("main summary")!.TextContent);
        Assert.Contains("Het woord ‘lui’ valt", Words(await visit.Read(Talk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_tells_in_words_how_it_went_and_gives_no_number()
    {
        var visit = await site.As("Thijs");
        await Take(visit, "1c", "2d", "3b", "4c", "5b", "6d");

        var end = await visit.Read(Talk);

        Assert.Equal("De deur staat open", end.QuerySelector("main h2")!.TextContent);
        Assert.Equal(["Toon", "Vertrouwen", "Uitwisseling"], end.QuerySelectorAll("dl.in-words dt").Select(dt => dt.TextContent));
        Assert.NotNull(end.QuerySelector("blockquote.home-sentence"));
        Assert.DoesNotContain(end.QuerySelector("dl.in-words")!.TextContent, char.IsDigit);
    }

    [Fact]
    public async Task One_can_step_back_and_try_something_else()
    {
        var visit = await site.As("Fatima");
        await Take(visit, "1c", "2a");

        await visit.Send(await visit.Read(Talk), "/stap-terug");

        Assert.Contains("Het woord ‘lui’ valt", Words(await visit.Read(Talk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_that_is_not_there_is_refused_with_a_page()
    {
        var visit = await site.As("Koen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visit.Post($"{Talk}/keuzes", ("keuze", "6d"))).StatusCode);
    }

    [Fact]
    public async Task The_choices_stand_in_an_order_of_ones_own_that_a_reload_keeps()
    {
        var orders = new List<string>();

        foreach (var name in new[] { "Saar", "Daan", "Merel", "Lotte", "Youssef", "Bram" })
        {
            var visit = await site.As(name);
            await visit.Post($"{Talk}/opnieuw");
            orders.Add(Order(await visit.Read(Talk)));
            Assert.Equal(orders[^1], Order(await visit.Read(Talk)));
        }

        Assert.All(orders, order => Assert.Equal("1a1b1c1d", string.Concat(order.Chunk(2).Select(key => new string(key)).Order(StringComparer.Ordinal))));
        Assert.True(orders.Distinct().Count() > 1, "Six people who all get the same order are not shuffled.");
    }

    private static async Task Take(Visit visit, params string[] keys)
    {
        foreach (var key in keys)
        {
            await visit.Post($"{Talk}/keuzes", ("keuze", key));
        }
    }

    private static string Order(IParentNode page) => string.Concat(page.QuerySelectorAll("button.reply").Select(b => b.GetAttribute("value")));

    private static string Words(IParentNode page) => page.QuerySelector("main")!.TextContent;
}
