using System.Net;
using System.Text.RegularExpressions;
using Intervisie.Core.People;
using Intervisie.Tests.Pages;
using Intervisie.Web.Tests.Access;

namespace Intervisie.Web.Tests.Accounts;

/// <summary>What a school gets at its first start.</summary>
public sealed partial class ProductionTests
{
    private static readonly string[] DevelopmentAddresses = ["POST /aanmelden/als", "GET /postvak", "GET /klok", "POST /klok"];

    [Fact]
    public async Task Nothing_of_the_demo_world_exists_in_Production()
    {
        await using var site = new ProductionSite();

        Assert.Empty(Endpoints.Of(site).Intersect(DevelopmentAddresses, StringComparer.Ordinal));
        var page = await site.Anonymous().Read("/aanmelden");
        Assert.DoesNotContain("demowereld", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, site.Ask(db => db.People.Count()));
    }

    [Fact]
    public async Task Those_addresses_do_exist_in_Development()
    {
        await using var site = new Site();

        Assert.Equal(DevelopmentAddresses.Length, Endpoints.Of(site).Intersect(DevelopmentAddresses, StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_first_start_prints_a_link_that_makes_one_administrator()
    {
        var (site, link) = await StartAndReadLink();
        await using var _ = site;
        var visit = site.Anonymous();
        var page = await visit.Read(link);

        var answer = await visit.Send(page, link, ("Given", "Ada"), ("Family", "Beheer"), ("Email", "ada@school.test"), ("Password", "een lange zin om te onthouden"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Role.PlatformAdmin, site.Ask(db => db.Appointments.Single().Role));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visit.Get("/beheer")).StatusCode);
    }

    [Fact]
    public async Task The_first_link_opens_a_page_like_any_other()
    {
        var (site, link) = await StartAndReadLink();
        await using var _ = site;
        var html = await (await site.Anonymous().Get(link)).Content.ReadAsStringAsync();

        Assert.Empty(PageRules.FaultsIn(Visit.Parse(html), "nl"));
        Faults.None(await HtmlValidation.FaultsInAsync([("GET /welkom/{token}", html)]));
    }

    [Fact]
    public async Task A_short_password_is_refused_and_what_was_typed_stays()
    {
        var (site, link) = await StartAndReadLink();
        await using var _ = site;
        var visit = site.Anonymous();

        var answer = await visit.Send(await visit.Read(link), link, ("Given", "Ada"), ("Family", "Beheer"), ("Email", "ada@school.test"), ("Password", "kort"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Ada", (await Visit.Parse(answer)).QuerySelector("input[name=Given]")!.GetAttribute("value"));
        Assert.Equal(0, site.Ask(db => db.People.Count()));
    }

    private static async Task<(ProductionSite Site, string Link)> StartAndReadLink()
    {
        var screen = Console.Out;
        await using var paper = new StringWriter();
        Console.SetOut(paper);

        try
        {
            var site = new ProductionSite();
            using var client = site.CreateClient();
            var link = LinkPattern().Match(paper.ToString());
            Assert.True(link.Success, "No link was printed.");

            return (site, link.Value);
        }
        finally
        {
            Console.SetOut(screen);
        }
    }

    [GeneratedRegex("/welkom/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
