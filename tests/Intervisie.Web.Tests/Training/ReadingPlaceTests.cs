using System.Net;
using AngleSharp.Dom;

namespace Intervisie.Web.Tests.Training;

/// <summary>What the page sends while somebody reads, and where they find themselves afterwards.</summary>
public sealed class ReadingPlaceTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_stopped_half_way_goes_on_at_that_paragraph()
    {
        var visit = await site.As("Youssef");

        Assert.Equal(HttpStatusCode.NoContent, (await visit.Post("/leren/vertrouwen/zo-doe-je-dat/plek", ("blok", "5"))).StatusCode);

        var spot = "/leren/vertrouwen/zo-doe-je-dat#p5";
        Assert.Equal(spot, Way(await visit.Read("/leren/vertrouwen")));
        Assert.Equal(spot, Way(await visit.Read("/leren")));
        Assert.Equal(spot, (await visit.Read("/")).QuerySelector("main .next a.btn-primary")!.GetAttribute("href"));
        Assert.NotNull((await visit.Read("/leren/vertrouwen/zo-doe-je-dat")).QuerySelector(".prose > #p5"));
    }

    [Fact]
    public async Task Coming_to_the_end_makes_a_section_read_and_takes_its_minutes_off()
    {
        var visit = await site.As("Koen");
        await visit.Post("/leren/perspectief/waarom-dit-ertoe-doet/plek", ("blok", "0"));
        var before = MinutesLeft(await visit.Read("/leren/perspectief"));

        await visit.Post("/leren/perspectief/waarom-dit-ertoe-doet/plek", ("uit", "true"));

        var module = await visit.Read("/leren/perspectief");
        Assert.Equal("/leren/perspectief/wat-we-weten", Way(module));
        Assert.Equal("gelezen", module.QuerySelector("ol.rows li .status")!.TextContent);
        Assert.True(MinutesLeft(module) < before, $"{MinutesLeft(module)} of {before}");
    }

    [Fact]
    public async Task Who_left_in_the_middle_of_a_conversation_comes_back_in_it()
    {
        var visit = await site.As("Merel");
        await visit.Post("/leren/waarom/gesprek/keuzes", ("keuze", "1d"));

        Assert.Equal("/leren/waarom/gesprek#nu", Way(await visit.Read("/leren/waarom")));
        Assert.Contains("Je weet eigenlijk weinig van de pauze", (await visit.Read("/leren/waarom/gesprek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_was_played_to_its_end_counts_as_read()
    {
        var visit = await site.As("Daan");

        foreach (var choice in new[] { "1c", "2d", "3b", "4c", "5b", "6d" })
        {
            await visit.Post("/leren/toon/gesprek/keuzes", ("keuze", choice));
        }

        Assert.Contains("gelezen", Row(await visit.Read("/leren/toon"), "gesprek-oefenen").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_count_as_read_once_every_one_was_answered()
    {
        var visit = await site.As("Fatima");

        foreach (var check in new[] { "check-1", "check-2" })
        {
            await visit.Post($"/leren/toon/checks/{check}", ("Answer", "a"));
        }

        Assert.DoesNotContain("gelezen", Row(await visit.Read("/leren/toon"), "check-jezelf").TextContent, StringComparison.Ordinal);
        await visit.Post("/leren/toon/checks/check-3", ("Answer", "a"));
        Assert.Contains("gelezen", Row(await visit.Read("/leren/toon"), "check-jezelf").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/leren/toon/check-jezelf", "seen")]
    [InlineData("/leren/toon/gesprek-oefenen", "none")]
    [InlineData("/leren/toon/wat-we-weten", "read")]
    [InlineData("/leren/toon/sta-even-stil", "read")]
    public async Task A_section_with_something_to_do_is_not_read_by_scrolling(string section, string end) =>
        Assert.Equal(end, (await (await site.As("Youssef")).Read(section)).QuerySelector("form[data-place]")!.GetAttribute("data-end"));

    [Fact]
    public async Task A_glance_at_another_section_does_not_lose_the_spot()
    {
        var visit = await site.As("Bram");
        await visit.Post("/leren/waarom/wat-we-weten/plek", ("blok", "4"));
        await visit.Post("/leren/waarom/bronnen/plek", ("uit", "true"));

        Assert.Contains((await visit.Read("/leren/waarom")).QuerySelectorAll("main .button-row a").Select(a => a.GetAttribute("href")), href => href is "/leren/waarom/waarom-dit-ertoe-doet" or "/leren/waarom/wat-we-weten#p4");
        await visit.Post("/leren/waarom/waarom-dit-ertoe-doet/plek", ("uit", "true"));
        Assert.Equal("/leren/waarom/wat-we-weten#p4", Way(await visit.Read("/leren/waarom")));
    }

    [Fact]
    public async Task What_is_sent_for_a_section_that_is_none_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.As("Noor")).Post("/leren/toon/nergens/plek", ("blok", "1"))).StatusCode);

    [Fact]
    public async Task Ten_minutes_begin_with_what_was_not_practised_yet()
    {
        var visit = await site.As("Thijs");

        foreach (var choice in new[] { "1c", "2d", "3b", "4c", "5b", "6d" })
        {
            await visit.Post("/leren/toon/gesprek/keuzes", ("keuze", choice));
        }

        var conversations = (await visit.Read("/leren/tien-minuten")).QuerySelectorAll("main section a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal("/leren/waarom/gesprek", conversations[0]);
        Assert.Equal("/leren/toon/gesprek", conversations[^1]);
    }

    [Fact]
    public async Task A_picture_comes_from_the_folder_of_its_module_and_nothing_else_does()
    {
        var visit = await site.As("Noor");

        Assert.Equal("image/svg+xml", (await visit.Get("/leren/toon/beeld/illustration.svg")).Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.Get("/leren/toon/beeld/module.md")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.Get("/leren/toon/beeld/..%2f..%2fsources.yml")).StatusCode);
    }

    private static string Way(IDocument page) => page.QuerySelector("main .button-row a.btn-primary")!.GetAttribute("href")!;

    private static IElement Row(IDocument module, string section) => module.QuerySelector($"ol.rows a[href$='/{section}']")!;

    private static int MinutesLeft(IDocument module) =>
        int.Parse(string.Concat(module.QuerySelectorAll("main p.quiet").Single(p => p.TextContent.Contains("te gaan", StringComparison.Ordinal)).TextContent.Where(char.IsDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
