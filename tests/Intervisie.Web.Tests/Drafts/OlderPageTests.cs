using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Intervisie.Web.Tests.Drafts;

/// <summary>Two tabs of one form, without script: the older is not taken silently, and comes back with both texts.</summary>
public sealed class OlderPageTests(Site site) : IClassFixture<Site>
{
    private const string First = "Wat in het eerste tabblad stond.";
    private const string Second = "Wat in het tweede tabblad stond.";

    [Fact]
    public async Task A_form_from_an_older_page_comes_back_with_both_texts_and_counts_the_next_time()
    {
        var noor = await site.As("Noor");
        var older = await noor.Read("/reflecties/nieuw");
        await Save(noor, older, First);

        var refused = await noor.Send(older, "/reflecties", ("Form.Texts[moment]", Second), ("Draft.Page", "b0b0b0b0b0b0b0b0"));
        var page = await Visit.Parse(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(First, page.QuerySelector("form .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Second, Story(page));

        var taken = await noor.Send(page, "/reflecties");
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains(Second, (await noor.Read(taken.Headers.Location!.ToString())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_of_an_edited_reflection_stands_there_again_and_goes_when_it_is_sent_in()
    {
        var bram = await site.As("Bram");
        var made = await bram.Send(await bram.Read("/reflecties/nieuw"), "/reflecties", ("Form.Texts[moment]", "Het begin."));
        var address = made.Headers.Location!.ToString();
        await Save(bram, await bram.Read($"{address}/bewerken"), First);

        var page = await bram.Read($"{address}/bewerken");
        Assert.Equal(First, Story(page));
        Assert.Contains("Het begin.", (await bram.Read(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await bram.Send(page, address);
        Assert.Contains(First, (await bram.Read(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(site.Ask(db => db.Drafts.Where(d => d.OwnerId == site.IdOf("Bram")).ToList()), draft => Assert.True(draft.IsSent));
    }

    [Fact]
    public async Task The_other_text_is_shown_whole_and_goes_only_after_a_look_at_it()
    {
        var lotte = await site.As("Lotte");
        var page = await lotte.Read("/reflecties/nieuw");
        await Save(lotte, page, First);
        await Save(lotte, page, "Weg.", "b0b0b0b0b0b0b0b0");
        var both = await lotte.Read($"/reflecties/nieuw?vel={Sheet(page)}");
        Assert.Contains("Weg.", both.QuerySelector("form .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wat gebeurde er?", both.QuerySelector("form .notice")!.TextContent, StringComparison.Ordinal);
        Assert.All(both.QuerySelectorAll("form button"), button => Assert.False(button.HasAttribute("formaction")));

        var look = await lotte.Read(both.QuerySelector("form .notice a")!.GetAttribute("href")!);
        var answer = await lotte.Send(look, "/concepten/weg");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var after = await lotte.Read($"/reflecties/nieuw?vel={Sheet(page)}");
        Assert.Null(after.QuerySelector("form .notice"));
        Assert.Equal(First, Story(after));
    }

    [Fact]
    public async Task What_was_begun_can_be_thrown_away()
    {
        var daan = await site.As("Daan");
        var page = await daan.Read("/reflecties/nieuw");
        await Save(daan, page, First);
        var list = await daan.Read("/concepten");
        Assert.DoesNotContain(First, list.Body!.TextContent, StringComparison.Ordinal);

        var look = await daan.Read(list.QuerySelector("main .rows a")!.GetAttribute("href")!);
        Assert.Contains(First, look.Body!.TextContent, StringComparison.Ordinal);
        await daan.Send(look, "/concepten/weg");

        Assert.Null((await daan.Read("/concepten")).QuerySelector("main .rows a"));
        Assert.Equal(string.Empty, Story(await daan.Read($"/reflecties/nieuw?vel={Sheet(page)}")));
    }

    [Fact]
    public async Task Nobody_else_finds_a_draft()
    {
        var noor = await site.As("Noor");
        var page = await noor.Read("/reflecties/nieuw");
        await Save(noor, page, First);
        var subject = page.QuerySelector("[name='Draft.Subject']")!.GetAttribute("value");
        var saar = await site.As("Saar");

        Assert.Equal(HttpStatusCode.NotFound, (await saar.Get($"/concepten/weg?subject={subject}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await saar.Post("/concepten/weg", ("subject", subject!))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await saar.Get($"/concepten/nieuwste?subject={subject}")).StatusCode);
        Assert.Equal(string.Empty, Story(await saar.Read($"/reflecties/nieuw?vel={Sheet(page)}")));
    }

    [Fact]
    public async Task Deleting_a_reflection_takes_everything_that_was_typed_about_it()
    {
        var merel = await site.As("Merel");
        var made = await merel.Send(await merel.Read("/reflecties/nieuw"), "/reflecties", ("Form.Texts[moment]", "Het begin."));
        var address = made.Headers.Location!.ToString();
        var page = await merel.Read($"{address}/bewerken");
        await Save(merel, page, First);
        await Save(merel, page, Second, "b0b0b0b0b0b0b0b0");

        await merel.Post($"{address}/verwijderen");

        Assert.Empty(site.Ask(db => db.Drafts.Where(d => d.OwnerId == site.IdOf("Merel") && d.HasText).ToList()));
    }

    [Fact]
    public async Task Back_after_sending_leads_to_what_was_sent()
    {
        var thijs = await site.As("Thijs");
        var page = await thijs.Read("/reflecties/nieuw");
        await thijs.Send(page, "/reflecties", ("Form.Texts[moment]", First));

        var back = await thijs.Get($"/reflecties/nieuw?vel={Sheet(page)}");

        Assert.EndsWith($"/reflecties/{Sheet(page)}/bewerken", back.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("reflectie")]
    [InlineData("reflectie:../noor")]
    [InlineData("reflectie:1#2")]
    public async Task A_draft_of_nothing_we_know_is_refused(string subject)
    {
        var noor = await site.As("Noor");

        var answer = await noor.Post("/concepten", ("Draft.Subject", subject), ("Draft.Version", "0"), ("tekst", "iets"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_too_long_to_keep_is_refused_in_words()
    {
        var noor = await site.As("Noor");

        var answer = await noor.Post("/concepten", ("Draft.Subject", "reflectie:1"), ("Draft.Version", "0"), ("tekst", new string('a', 10_001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("te lang", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string? Sheet(IHtmlDocument page) => page.QuerySelector("[name='Form.Sheet']")!.GetAttribute("value");

    private static string Story(IHtmlDocument page) => page.QuerySelector<IHtmlTextAreaElement>("[name='Form.Texts[moment]']")!.Value.Trim();

    private static async Task Save(Visit visit, IHtmlDocument page, string text, string tab = "a0a0a0a0a0a0a0a0") =>
        await visit.Post("/concepten", [.. Fields(page), ("Form.Texts[moment]", text), ("Draft.Page", tab)]);

    /// <summary>Which draft the form belongs to, and the version the page began with.</summary>
    private static IEnumerable<(string, string)> Fields(IHtmlDocument page) =>
        from name in new[] { "Draft.Subject", "Draft.Version", "Form.Version" }
        let field = page.QuerySelector($"[name='{name}']")
        where field is not null
        select (name, field.GetAttribute("value")!);
}
