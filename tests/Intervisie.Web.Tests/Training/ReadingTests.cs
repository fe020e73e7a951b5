using System.Net;

namespace Intervisie.Web.Tests.Training;

public sealed class ReadingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_read_is_still_read_after_a_reload()
    {
        var visit = await site.As("Lotte");
        var section = await visit.Read("/leren/toon/waarom-dit-ertoe-doet");

        var answer = await visit.Send(section, "/gelezen");

        Assert.Equal("/leren/toon/wat-we-weten", answer.Headers.Location!.ToString());
        Assert.Contains("Verder waar je was: «Wat we weten»", (await visit.Read("/leren/toon")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_chip_points_to_a_source_on_its_own_page()
    {
        var visit = await site.As("Youssef");
        var module = await visit.Read("/leren/toon");

        foreach (var link in module.QuerySelectorAll("ol.rows a").Select(a => a.GetAttribute("href")!))
        {
            var page = await visit.Read(link);
            Assert.All(page.QuerySelectorAll("a.bron"), chip => Assert.NotNull(page.QuerySelector($"li[id='{chip.GetAttribute("href")![1..]}']")));
        }
    }

    [Fact]
    public async Task A_check_explains_every_answer_once_one_was_chosen()
    {
        var visit = await site.As("Bram");
        var before = await visit.Read("/leren/toon/check-jezelf");
        Assert.Empty(before.QuerySelectorAll(".explanation"));

        await visit.Send(before, "/checks/check-1", ("Answer", "a"));

        var check = (await visit.Read("/leren/toon/check-jezelf")).QuerySelector("#check-1")!;
        Assert.Equal(3, check.QuerySelectorAll(".explanation").Length);
        Assert.Contains("jouw keuze", check.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_without_an_answer_asks_for_one()
    {
        var visit = await site.As("Bram");
        var answer = await visit.Post("/leren/toon/checks/check-2");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Visit.Parse(answer)).QuerySelector(".error-summary a[href='#check-2']"));
    }

    [Fact]
    public async Task The_task_becomes_an_intention_that_waits_under_growth()
    {
        var visit = await site.As("Merel");
        var section = await visit.Read("/leren/toon/doe-het-deze-week");

        await visit.Send(section, "/voornemen", ("Intention.Text", "Ik lees mijn mail eerst hardop."));

        Assert.Contains("Ik lees mijn mail eerst hardop.", (await visit.Read("/ontwikkeling")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_intention_for_yesterday_comes_back_as_it_was_typed()
    {
        var visit = await site.As("Merel");
        var answer = await visit.Post("/leren/toon/voornemen", ("Intention.Text", "Ik vraag door."), ("Intention.DueOn", "2020-01-01"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Ik vraag door.", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector(".error-summary a[href='#Intention_DueOn']"));
    }

    [Theory]
    [InlineData("/leren/bestaat-niet")]
    [InlineData("/leren/toon/bestaat-niet")]
    [InlineData("/leren/bestaat-niet/gesprek")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        var visit = await site.As("Noor");

        Assert.Equal(HttpStatusCode.NotFound, (await visit.Get(path)).StatusCode);
    }
}
