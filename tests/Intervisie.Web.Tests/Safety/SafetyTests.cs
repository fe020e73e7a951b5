using AngleSharp.Html.Dom;
using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Safety;

/// <summary>A human within one tap: from the footer, from every stop card and from «Het ging niet goed».</summary>
public sealed class SafetyTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] National = ["tel:112", "tel:08002000", "tel:09001113111"];

    [Fact]
    public async Task A_stranger_finds_the_national_numbers_and_no_school()
    {
        var page = await site.Anonymous().Read("/veiligheid");

        Assert.Equal(National, Calls(page));
        Assert.DoesNotContain("Wilgenhof", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aandachtsfunctionaris", page.QuerySelectorAll(".contacts .row-title").Select(t => t.TextContent));
    }

    /// <summary>After a talk that went wrong the coach comes first.</summary>
    [Theory]
    [InlineData("/veiligheid", "tel:0600000011 tel:0600000012 tel:0100000013 tel:0600000014")]
    [InlineData("/het-ging-niet-goed", "tel:0600000014 tel:0600000012 tel:0100000013 tel:0600000011")]
    public async Task Everybody_of_a_school_calls_its_four_contacts_with_one_tap(string path, string contacts)
    {
        var page = await (await site.As("Noor")).Read(path);

        Assert.Equal(["tel:112", .. contacts.Split(' '), "tel:08002000", "tel:09001113111"], Calls(page));
        Assert.Contains("Anneke Vos, bereikbaar: ma tot en met do", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nagekeken op", page.QuerySelector(".contacts")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Merwecollege", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_for_two_boards_finds_the_contacts_of_both()
    {
        var page = await (await site.As("Farida")).Read("/veiligheid");

        Assert.Equal(["Basisschool De Wilgenhof", "Merwecollege"], page.QuerySelectorAll("main section h3").Select(h => h.TextContent));
        Assert.Equal(8 + National.Length, Calls(page).Count);
    }

    [Fact]
    public async Task A_platform_administrator_is_at_no_school_and_still_finds_the_national_numbers() =>
        Assert.Equal(National, Calls(await (await site.As("Pieter")).Read("/veiligheid")));

    [Fact]
    public async Task An_empty_contact_is_shown_as_empty_and_the_administrator_is_led_to_filling_it()
    {
        await using var other = new SiteWithoutConfidant();
        other.Forget();

        var noor = await (await other.As("Noor")).Read("/veiligheid");
        var henk = await (await other.As("Henk")).Read("/het-ging-niet-goed");

        Assert.Contains("Nog niet ingevuld", RowOf(noor, "Vertrouwenspersoon"), StringComparison.Ordinal);
        Assert.Contains("Vraag je schoolbeheerder", noor.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nog niet ingevuld", RowOf(henk, "Vertrouwenspersoon"), StringComparison.Ordinal);
        Assert.NotNull(henk.QuerySelector($"main a[href='/scholen/{other.Wilgenhof}/veiligheidscontacten']"));
        Assert.Null(noor.QuerySelector("main a[href$='/veiligheidscontacten']"));
    }

    [Fact]
    public async Task The_reporting_code_asks_first_whether_reporting_is_necessary()
    {
        var text = (await site.Anonymous().Read("/veiligheid")).QuerySelector("main")!.TextContent;

        Assert.InRange(text.IndexOf("Is melden noodzakelijk?", StringComparison.Ordinal), 1, text.IndexOf("Is hulp ook mogelijk?", StringComparison.Ordinal));
        Assert.Contains("direct aan het bevoegd gezag", text, StringComparison.Ordinal);
        Assert.DoesNotContain("en/of melden", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_it()
    {
        foreach (var path in new[] { "/", "/leren", "/reflecties/nieuw", "/instellingen" })
        {
            Assert.NotNull((await (await site.As("Saar")).Read(path)).QuerySelector("footer a[href='/veiligheid']"));
        }

        Assert.NotNull((await site.Anonymous().Read("/aanmelden")).QuerySelector("footer a[href='/veiligheid']"));
    }

    [Fact]
    public async Task Where_heavy_things_are_read_or_shared_a_card_says_where_to_stop()
    {
        foreach (var path in PagesWithHeavyThings())
        {
            var page = await (await site.As("Noor")).Read(path);

            Assert.True(page.QuerySelector("main .stop-card a[href='/veiligheid']") is not null, $"{path} has no stop card");
        }
    }

    [Fact]
    public async Task Who_reads_what_somebody_brought_in_sees_the_card_too()
    {
        var assignment = site.Ask(db => db.Assignments.Where(a => a.Feedback == null).Select(a => new { a.Id, a.ReaderId }).First());
        var reader = site.Anonymous();
        await reader.SignInAs(assignment.ReaderId);

        Assert.NotNull((await reader.Read($"/toewijzingen/{assignment.Id}")).QuerySelector("main .stop-card a[href='/veiligheid']"));
    }

    [Fact]
    public async Task After_a_talk_that_went_wrong_help_is_one_step_away_from_Vandaag()
    {
        var noor = await site.As("Noor");
        var today = await noor.Read("/");
        var page = await noor.Read("/het-ging-niet-goed");

        Assert.NotNull(today.QuerySelector("main a[href='/het-ging-niet-goed']"));
        Assert.Equal(["Adem", "Ben je veilig?", "Eén zin", "Later verder"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.NotNull(page.QuerySelector("main a[href='/reflecties/nieuw']"));
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    private IEnumerable<string> PagesWithHeavyThings()
    {
        var noor = site.IdOf("Noor");
        var round = site.Ask(db => db.RoundsVisibleTo(noor).Where(r => r.ClosedAt == null).Select(r => r.Id).First());
        var reflection = site.Ask(db => db.Reflections.Where(r => r.AuthorId == noor && !db.Contributions.Any(c => c.ReflectionId == r.Id)).Select(r => r.Id).First());
        var contribution = site.Ask(db => db.Contributions.Where(c => c.AuthorId == noor).Select(c => c.Id).First());

        return
        [
            "/het-ging-niet-goed", $"/rondes/{round}", $"/inbrengen/{contribution}", $"/reflecties/{reflection}/voorbeeld?ronde={round}",
        ];
    }

    private static IReadOnlyList<string> Calls(IHtmlDocument page) => [.. page.QuerySelectorAll("main a[href^='tel:']").Select(a => a.GetAttribute("href")!)];

    private static string RowOf(IHtmlDocument page, string kind) => page.QuerySelectorAll(".contacts li").First(li => li.TextContent.Contains(kind, StringComparison.Ordinal)).TextContent;
}

/// <summary>A world of its own, in which De Wilgenhof can forget its confidant.</summary>
internal sealed class SiteWithoutConfidant : Site
{
    public Guid Wilgenhof => Ask(db => db.Schools.Where(s => s.Name.Contains("Wilgenhof")).Select(s => s.Id).Single());

    public void Forget()
    {
        var school = Wilgenhof;
        Assert.Equal(1, Ask(db => db.SafetyContacts.Where(c => c.SchoolId == school && c.Kind == SafetyContactKind.Confidant).ExecuteDelete()));
    }
}
