using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Errors;

public sealed class ErrorTests(Site site) : IClassFixture<Site>
{
    private const string Typed = "Ik begon met een vraag en toen werd het stil aan tafel.";

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_Dutch_with_a_number()
    {
        var visit = await site.As("Noor");
        var answer = await visit.Get("/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var text = (await Visit.Parse(answer)).Body!.TextContent;
        Assert.Contains("Deze pagina is er niet", text, StringComparison.Ordinal);
        Assert.Contains("Noem dit nummer", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_the_text_comes_back()
    {
        var visit = await site.As("Noor");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Answers[moment]", Typed)]);

        var answer = await visit.Client.PostAsync(new Uri("/reflecties", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(Typed, (await Visit.Parse(answer)).QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_of_someone_whose_session_ended_comes_back_with_its_text()
    {
        var visit = site.Anonymous();

        var answer = await visit.Post("/reflecties", ("Answers[moment]", Typed));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var page = await Visit.Parse(answer);
        Assert.Equal(Typed, page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("a[href='/aanmelden']"));
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/wie-ziet-wat")]
    [InlineData("/bestaat-niet")]
    public async Task Every_answer_refuses_foreign_sources_and_inline_script(string path)
    {
        var answer = await site.Anonymous().Get(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task It_is_alive_and_becomes_ready()
    {
        var visit = site.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await visit.Get("/health/live")).StatusCode);

        await site.BecomeReady();
    }

    [Fact]
    public async Task A_short_sentence_comes_back_too()
    {
        var answer = await site.Anonymous().Post("/reflecties", ("Form.Texts[moment]", "Ging goed!"), ("Form.Choices[effect]", "toon"));

        Assert.Equal("Ging goed!", Assert.Single((await Visit.Parse(answer)).QuerySelectorAll("textarea")).TextContent.Trim());
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_with_a_page()
    {
        var visit = await site.As("Noor");
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, 2000).Select(i => KeyValuePair.Create($"f{i}", "x")));

        var answer = await visit.Client.PostAsync(new Uri("/reflecties", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Noem dit nummer", (await Visit.Parse(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_about_a_failure_is_guarded_like_any_other()
    {
        await using var broken = new Site();
        var visit = await broken.As("Noor");
        broken.Ask(db => db.Database.ExecuteSqlRaw("DROP TABLE \"Intentions\""));

        var answer = await visit.Get("/ontwikkeling");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
