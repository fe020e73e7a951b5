using System.Net;
using Intervisie.Core.People;
using Intervisie.Web.Tests.People;

namespace Intervisie.Web.Tests.Welcome;

public sealed class WelcomeTests(Site site) : IClassFixture<Site>
{
    private const string Password = "een lange zin om te onthouden";

    [Fact]
    public async Task It_asks_at_most_four_things_and_says_first_who_sees_what()
    {
        var page = await site.Anonymous().Read(site.LinkFor("vier@voorbeeld.test", Role.Starter, new("Els", "van", "Laar")));
        var form = page.QuerySelector("main form")!;

        Assert.Equal(["Given", "Particle", "Family", "Password", "Year"], form.QuerySelectorAll("input:not([type=hidden])").Select(i => i.GetAttribute("name")).Distinct());
        Assert.Equal(["Els", "van", "Laar"], form.QuerySelectorAll("input[type=text]").Select(i => i.GetAttribute("value")));
        Assert.Equal(5, form.QuerySelectorAll(".notice li").Length);
        Assert.Contains("Basisschool De Wilgenhof nodigt je uit om mee te doen als starter", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[type=file]"));
    }

    [Theory]
    [InlineData("First", Role.Starter)]
    [InlineData("Third", Role.Starter)]
    [InlineData("Longer", Role.Member)]
    public async Task The_year_tells_whether_somebody_is_a_starter(string year, Role role)
    {
        var email = $"jaar-{year}@voorbeeld.test".ToLowerInvariant();
        var visit = site.Anonymous();

        var answer = await AcceptAsync(visit, site.LinkFor(email, Role.Member), ("Year", year));

        Assert.Equal("/welkom/begin", answer.Headers.Location!.OriginalString);
        Assert.Equal([role], site.RolesOf(email));
        var begin = await visit.Read("/welkom/begin");
        Assert.Contains("Nu niet, ik kijk eerst rond", begin.QuerySelector("main a[href='/']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(begin.QuerySelector("main a[href='/momentopnames/nieuw']"));
        Assert.Equal(role == Role.Starter, begin.QuerySelector("a[href='/leren/routes/eerste-100-dagen']") is not null);
    }

    [Fact]
    public async Task A_coach_is_asked_for_no_year()
    {
        var visit = site.Anonymous();
        var link = site.LinkFor("coach@voorbeeld.test", Role.Coach);
        Assert.Null((await visit.Read(link)).QuerySelector("[name=Year]"));

        await AcceptAsync(visit, link);

        Assert.Equal([Role.Coach], site.RolesOf("coach@voorbeeld.test"));
        Assert.Equal(HttpStatusCode.OK, (await visit.Get("/begeleiding")).StatusCode);
    }

    [Fact]
    public async Task A_link_works_once_and_then_says_what_now()
    {
        var link = site.LinkFor("eens@voorbeeld.test", Role.Coach);
        await AcceptAsync(site.Anonymous(), link);

        var answer = await site.Anonymous().Get(link);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze link werkt niet meer", (await Visit.Parse(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Post(link)).StatusCode);
    }

    [Fact]
    public async Task What_is_missing_is_told_and_nothing_is_made()
    {
        var visit = site.Anonymous();
        var link = site.LinkFor("leeg@voorbeeld.test", Role.Starter);

        var answer = await visit.Send(await visit.Read(link), link, ("Given", "Els"), ("Password", "kort"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Els", page.QuerySelector("[name=Given]")!.GetAttribute("value"));
        Assert.Contains("Kies het hoeveelste jaar je voor de klas staat.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(site.RolesOf("leeg@voorbeeld.test"));
    }

    [Fact]
    public async Task Whose_address_has_an_account_signs_in_first_and_then_needs_one_button()
    {
        var link = site.LinkFor("gerard@voorbeeld.test", Role.Coach);
        var stranger = await site.Anonymous().Read(link);
        Assert.Equal($"/aanmelden?terug={link}", stranger.QuerySelector("main a.btn-primary")!.GetAttribute("href"));
        Assert.DoesNotContain("Kuipers", stranger.Body!.TextContent, StringComparison.Ordinal);

        var gerard = await site.As("Gerard");
        var answer = await gerard.Send(await gerard.Read(link), link);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([Role.Coach, Role.Coach], site.RolesOf("gerard@voorbeeld.test"));
    }

    [Fact]
    public async Task Who_is_signed_in_as_somebody_else_is_told_so()
    {
        var link = site.LinkFor("iris@voorbeeld.test", Role.Coach);
        var saar = await site.As("Saar");

        var page = await saar.Read(link);
        Assert.Contains("ander adres", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main form[action='/afmelden']"));
        Assert.DoesNotContain("iris@voorbeeld.test", page.Body!.TextContent, StringComparison.Ordinal);

        await saar.Post(link);
        Assert.DoesNotContain(Role.Coach, site.RolesOf("iris@voorbeeld.test"));
        Assert.DoesNotContain(Role.Coach, site.RolesOf("saar@voorbeeld.test"));
    }

    [Fact]
    public async Task Who_assesses_a_member_cannot_come_into_the_group_by_invitation()
    {
        var link = site.LinkFor("wilma@voorbeeld.test", Role.Member, groupId: site.GroupOf("Noor"));
        var wilma = await site.As("Wilma");

        var answer = await wilma.Send(await wilma.Read(link), link);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Meedoen met deze groep kan niet. Vraag de gespreksleider.", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Role.Member, site.RolesOf("wilma@voorbeeld.test"));
    }

    [Fact]
    public async Task An_invitation_into_a_group_names_the_group()
    {
        var group = site.GroupOf("Noor");
        var name = site.Ask(db => db.Groups.Single(g => g.Id == group).Name);

        var page = await site.Anonymous().Read(site.LinkFor("groep@voorbeeld.test", Role.Member, groupId: group));

        Assert.Contains($"De Wilgenhof nodigt je uit voor de groep {name}", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_after_a_school_begins_with_setting_it_up()
    {
        var begin = await (await site.As("Henk")).Read("/welkom/begin");

        Assert.Equal("/school", begin.QuerySelector("main a.btn-primary")!.GetAttribute("href"));
        Assert.Null(begin.QuerySelector("main a[href='/momentopnames/nieuw']"));
    }

    private static async Task<HttpResponseMessage> AcceptAsync(Visit visit, string link, params (string, string)[] more) =>
        await visit.Send(await visit.Read(link), link, [("Given", Guid.NewGuid().ToString("N")), ("Family", "Laar"), ("Password", Password), .. more]);
}
