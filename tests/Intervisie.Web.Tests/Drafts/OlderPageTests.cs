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
        Assert.Equal(Second, page.QuerySelector<IHtmlTextAreaElement>("[name='Form.Texts[moment]']")!.Value.Trim());

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
        Assert.Equal(First, page.QuerySelector<IHtmlTextAreaElement>("[name='Form.Texts[moment]']")!.Value.Trim());
        Assert.Contains("Het begin.", (await bram.Read(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await bram.Send(page, address);
        Assert.Contains(First, (await bram.Read(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(site.Ask(db => db.Drafts.Where(d => d.OwnerId == site.IdOf("Bram")).ToList()), draft => Assert.True(draft.IsEmpty));
    }

    [Fact]
    public async Task Throwing_the_other_text_away_keeps_what_stands_in_the_form()
    {
        var lotte = await site.As("Lotte");
        var page = await lotte.Read("/reflecties/nieuw");
        await Save(lotte, page, First);
        await Save(lotte, page, Second, "b0b0b0b0b0b0b0b0");
        var sheet = page.QuerySelector("[name='Form.Sheet']")!.GetAttribute("value");
        var both = await lotte.Read($"/reflecties/nieuw?vel={sheet}");
        var away = both.QuerySelector("button[formaction]")!.GetAttribute("formaction")!;

        var answer = await lotte.Post(away, [.. Fields(both), ("Form.Texts[moment]", First), ("Form.Texts[volgende]", "Net nog getypt.")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var after = await lotte.Read(answer.Headers.Location!.ToString());
        Assert.Null(after.QuerySelector("button[formaction]"));
        Assert.Equal("Net nog getypt.", after.QuerySelector<IHtmlTextAreaElement>("[name='Form.Texts[volgende]']")!.Value.Trim());
        Assert.Equal(First, after.QuerySelector<IHtmlTextAreaElement>("[name='Form.Texts[moment]']")!.Value.Trim());
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

    private static async Task Save(Visit visit, IHtmlDocument page, string text, string tab = "a0a0a0a0a0a0a0a0") =>
        await visit.Post("/concepten", [.. Fields(page), ("Form.Texts[moment]", text), ("Draft.Page", tab)]);

    /// <summary>Which draft the form belongs to, and the version the page began with.</summary>
    private static IEnumerable<(string, string)> Fields(IHtmlDocument page) =>
        from name in new[] { "Draft.Subject", "Draft.Version" }
        select (name, page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!);
}
