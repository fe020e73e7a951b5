using System.Globalization;
using System.Net;
using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Tests.Rounds;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Tests.Localisation;

/// <summary>Who chose English, or whose browser asks for it, gets it everywhere; Dutch stays the default.</summary>
public sealed class EnglishTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_chose_English_gets_an_English_Today()
    {
        var page = await (await InEnglish("Iris")).Read("/");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Hello Iris", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Today", page.QuerySelector("nav.places")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Settings"], page.QuerySelectorAll("header a[href='/instellingen'] span").Select(s => s.TextContent));
    }

    [Fact]
    public async Task Dutch_is_what_others_get()
    {
        var page = await (await site.As("Thijs")).Read("/");

        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Dag Thijs", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("en-IE, nl;q=0.5", "en", "Good to see you")]
    [InlineData("nl, en;q=0.5", "nl", "Fijn dat je er bent")]
    [InlineData("fr", "nl", "Fijn dat je er bent")]
    public async Task A_stranger_gets_what_the_browser_asks_for(string asked, string language, string heading)
    {
        var page = await Stranger(asked).Read("/aanmelden");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_failed_sign_in_says_so_in_English()
    {
        var answer = await Stranger("en").Post("/aanmelden", ("Email", "noor@voorbeeld.test"), ("Password", "verkeerd wachtwoord"));

        Assert.Contains("password don’t match", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_in_a_form_is_said_in_English()
    {
        var answer = await Stranger("en").Post("/aanmelden", ("Email", ""), ("Password", ""));

        Assert.Equal(["Fill in your email address.", "Fill in your password."], (await Visit.Parse(answer)).QuerySelectorAll(".error-summary li").Select(l => l.TextContent.Trim()));
    }

    [Theory]
    [InlineData("Form.Roster[0].Name", 81, "Keep a name to at most 80 characters.")]
    [InlineData("Form.Texts[moment]", Reflection.MaxFieldLength + 1, "This is longer than {0} characters. Make it a little shorter.")]
    public async Task A_limit_is_said_in_English_with_its_number(string field, int length, string refusal)
    {
        var visit = await InEnglish("Noor");
        var answer = await visit.Send(await visit.Read("/reflecties/nieuw"), "/reflecties", ("Form.Texts[nieuw]", "Het ging goed."), (field, new string('a', length)));
        var faults = (await Visit.Parse(answer)).QuerySelectorAll(".error-summary li").Select(l => l.TextContent.Trim());

        Assert.Equal([string.Format(CultureInfo.InvariantCulture, refusal, Reflection.MaxFieldLength)], faults);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_refused_in_English()
    {
        var visit = await InEnglish("Daan");
        var answer = await visit.Send(await visit.Read("/momentopnames/nieuw"), "/momentopnames", ("Ratings[0].Confidence", "veel"));

        Assert.Contains("‘veel’ does not fit here.", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thumbs_that_are_missing_or_do_not_exist_are_asked_for_in_English()
    {
        using var own = new Site();
        own.MoveClockPast(StepForm.Reaction);
        var visit = await own.As("Koen");
        await visit.Post("/instellingen", ("Language", "en"));
        var answer = await visit.Post($"/rondes/{own.Round().Id}/evaluatie", ("Safe", "7"), ("Useful", "1"));

        Assert.Equal(
            ["‘7’ does not fit here. Choose or type something else.", "Choose a thumb for: did it fit in your time?"],
            (await Visit.Parse(answer)).QuerySelectorAll(".error-summary li").Select(l => l.TextContent.Trim()));
    }

    [Fact]
    public async Task A_rule_refuses_in_English()
    {
        var visit = await InEnglish("Merel");
        var answer = await visit.Post("/instellingen", ("Language", "fr"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("This did not go through", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Choose one of the languages on the list.", page.QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public void A_refusal_keeps_its_numbers_in_every_language()
    {
        var rule = new RuleBrokenException("Er passen hooguit {0} namen op de lijst.", 12);

        Assert.Equal("Er passen hooguit 12 namen op de lijst.", rule.Message);
        Assert.Equal("Er passen hooguit 12 namen op de lijst.", Languages.In("nl", () => ScreenTexts.Wording.Why(rule)));
        Assert.Equal("There is room for at most 12 names on the list.", Languages.In("en", () => ScreenTexts.Wording.Why(rule)));
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_English()
    {
        var page = await Visit.Parse(await (await InEnglish("Koen")).Get("/bestaat-niet"));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("This page isn’t here", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_module_says_that_it_is_in_Dutch_and_marks_what_is()
    {
        var page = await (await InEnglish("Fatima")).Read("/leren/waarom/wat-we-weten");

        Assert.Contains("This module is in Dutch.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("What we know", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("nl", page.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Null((await (await site.As("Thijs")).Read("/leren/waarom/wat-we-weten")).QuerySelector("main [lang=nl]"));
    }

    [Theory]
    [InlineData("/leren/toon", "Tone")]
    [InlineData("/leren/vertrouwen/zo-doe-je-dat", "parent")]
    [InlineData("/leren/perspectief/check-jezelf", "parent")]
    [InlineData("/leren/toon/gesprek", "father")]
    [InlineData("/leren/tien-minuten", "father")]
    public async Task A_module_that_was_translated_speaks_English(string address, string word)
    {
        var page = await (await InEnglish("Fatima")).Read(address);

        Assert.Contains(word, page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("This module is in Dutch.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_of_a_module_in_one_language_stands_in_the_other()
    {
        var visit = await site.As("Daan");
        await visit.Post("/leren/vertrouwen/checks/check-2", ("Answer", "b"));
        await visit.Post("/leren/vertrouwen/wat-we-weten/plek", ("blok", "4"));
        var english = await InEnglish("Daan");

        Assert.Equal("/leren/vertrouwen/wat-we-weten#p4", (await english.Read("/leren/vertrouwen")).QuerySelector("main .button-row a")!.GetAttribute("href"));
        Assert.Single((await english.Read("/leren/vertrouwen/check-jezelf")).QuerySelectorAll("section .status:not(.is-good)"));
    }

    [Theory]
    [InlineData(null, "Er is een nieuwe ronde in je groep", "Bekijk de ronde: http")]
    [InlineData("nl", "Er is een nieuwe ronde in je groep", "Groet,")]
    [InlineData("en", "There is a new round in your group", "See the round: http")]
    public void A_mail_speaks_the_language_of_its_receiver(string? language, string subject, string line)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var paper = new LetterPaper(Options.Create(new MailOptions { From = "a@voorbeeld.test" }), Options.Create(new SiteOptions { Address = "http://localhost" }), ScreenTexts.Wording);

        using var mail = paper.Write(new Letter("x", "noor@voorbeeld.test", MailWords.For(MailKind.RoundOpened), "/rondes/x", language));

        Assert.Equal(subject, mail.Subject);
        Assert.Contains(line, mail.Body, StringComparison.Ordinal);
        Assert.Equal("de-DE", CultureInfo.CurrentUICulture.Name);
    }

    private async Task<Visit> InEnglish(string givenName)
    {
        var visit = await site.As(givenName);
        var answer = await visit.Post("/instellingen", ("Language", "en"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return visit;
    }

    private Visit Stranger(string asked)
    {
        var visit = site.Anonymous();
        visit.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(asked);

        return visit;
    }
}
