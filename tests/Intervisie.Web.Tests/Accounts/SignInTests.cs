using System.Net;

namespace Intervisie.Web.Tests.Accounts;

public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_page_asks_who_you_are_and_comes_back_to_itself()
    {
        var answer = await site.Anonymous().Get("/reflecties");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/aanmelden?terug=%2Freflecties", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Development_the_cast_signs_in_with_one_click()
    {
        var visit = site.Anonymous();
        var page = await visit.Read("/aanmelden");
        Assert.Contains("Noor Hoekstra", page.Body!.TextContent, StringComparison.Ordinal);

        await visit.SignInAs(site.IdOf("Noor"));

        Assert.Contains("Noor", (await visit.Read("/wie-ziet-wat")).QuerySelector("header.site-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_comes_back_with_the_address_and_tells_nothing()
    {
        var visit = site.Anonymous();
        var known = await visit.Post("/aanmelden", ("Email", "noor@voorbeeld.test"), ("Password", "verkeerd wachtwoord"));
        var unknown = await visit.Post("/aanmelden", ("Email", "niemand@voorbeeld.test"), ("Password", "verkeerd wachtwoord"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, known.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        var (first, second) = (await Visit.Parse(known), await Visit.Parse(unknown));
        Assert.Equal("noor@voorbeeld.test", first.QuerySelector("input[name=Email]")!.GetAttribute("value"));
        Assert.Equal(first.QuerySelector(".error-summary")?.TextContent.Trim(), second.QuerySelector(".error-summary")?.TextContent.Trim());
    }

    [Fact]
    public async Task Signing_in_leads_to_no_foreign_address()
    {
        var visit = site.Anonymous();
        var answer = await visit.Post("/aanmelden/als", ("personId", site.IdOf("Noor").ToString()), ("terug", "https://elders.test/"));

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task After_signing_out_a_page_asks_again()
    {
        var visit = await site.As("Noor");
        await visit.Post("/afmelden");

        Assert.Equal(HttpStatusCode.Redirect, (await visit.Get("/reflecties")).StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_that_ends_TLS_cookies_are_still_for_TLS_alone()
    {
        await using var proxied = new SiteBehindProxy();

        var answer = await proxied.Anonymous().Get("/aanmelden");

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }
}
