using System.Net;
using AngleSharp.Html.Dom;
using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Tests;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>The leak button as a reader, the author and the facilitator meet it.</summary>
public sealed class LeakTests : IDisposable
{
    private readonly Site _site = new();
    private readonly Assignment _assignment;
    private readonly Contribution _contribution;

    public LeakTests()
    {
        _assignment = _site.Assignment(_site.Unanswered());
        _contribution = _site.Round().Contributions.Single(c => c.Id == _assignment.ContributionId);
    }

    private string Path => $"/inbrengen/{_contribution.Id}";

    private string Author => _site.NameOf(_contribution.AuthorId);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Hidden_by_one_reader_nobody_reads_it_any_more()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        var page = await reader.Read($"/toewijzingen/{_assignment.Id}");
        Assert.Contains(_contribution.Question.Value, Words(page), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await Hide(reader)).StatusCode);

        Assert.DoesNotContain(_contribution.Question.Value, Words(await reader.Read($"/toewijzingen/{_assignment.Id}")), StringComparison.Ordinal);
        foreach (var member in _site.Ask(db => db.Memberships.Where(m => m.GroupId == _site.Round().GroupId && m.LeftAt == null).Select(m => m.PersonId).ToList()))
        {
            var visit = await _site.As(_site.NameOf(member));
            Assert.DoesNotContain(_contribution.Question.Value, Words(await visit.Read(Path)), StringComparison.Ordinal);
            Assert.Equal("[\"Text\"]", await (await visit.Get($"{Path}/verborgen")).Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_reader_who_was_writing_keeps_what_they_wrote()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        await reader.Post($"/toewijzingen/{_assignment.Id}", ("Observation", "Ik las dat je wachtte."), ("Later", "true"));
        await Hide(reader);

        Assert.Equal("Ik las dat je wachtte.", (await reader.Read($"/toewijzingen/{_assignment.Id}")).QuerySelector("#Observation")!.TextContent.Trim());
    }

    [Fact]
    public async Task Author_and_facilitator_get_mail_once_without_a_word_of_the_text()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        await Hide(reader);
        await Hide(reader);

        var mails = _site.Ask(db => db.Mails.AsNoTracking().Where(m => m.Kind == MailKind.TextHidden || m.Kind == MailKind.TextHiddenInGroup).ToList());
        Assert.Equal(_contribution.AuthorId, Assert.Single(mails, m => m.Kind == MailKind.TextHidden).PersonId);
        Assert.Equal(Facilitators(), mails.Where(m => m.Kind == MailKind.TextHiddenInGroup).Select(m => m.PersonId!.Value));
    }

    [Fact]
    public async Task The_author_finds_it_first_on_their_page_and_a_newly_reviewed_text_brings_it_back()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        await Hide(reader);
        var author = await _site.As(Author);
        var mend = (await author.Read("/")).QuerySelector("main a[href^='/herkenbaar/']")!.GetAttribute("href")!;

        var unread = await Send(await author.Read(mend), author, ("Form.Texts[hulpvraag]", "Hoe vraag ik door?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.StatusCode);
        Assert.Equal("Hoe vraag ik door?", Area(await Visit.Parse(unread)));

        var named = await Send(await author.Read(mend), author, ("Form.Texts[hulpvraag]", "Hoe vraag ik door bij Xanthe de Boer?"), ("Form.HasRead", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        Assert.True(_site.Round().IsHidden(_contribution));

        var mended = await Send(await author.Read(mend), author, ("Form.Texts[hulpvraag]", "Hoe vraag ik door?"), ("Form.HasRead", "true"));
        Assert.Equal(HttpStatusCode.Redirect, mended.StatusCode);
        Assert.Contains("Hoe vraag ik door?", Words(await reader.Read(Path)), StringComparison.Ordinal);
        Assert.DoesNotContain(_contribution.Question.Value, Words(await reader.Read(Path)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await author.Get(mend)).StatusCode);
        Assert.Equal("[]", await (await reader.Get($"{Path}/verborgen")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nobody_but_its_author_mends_it_and_outsiders_find_nothing()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        await Hide(reader);
        var report = _site.Ask(db => db.LeakReports.AsNoTracking().Single());
        var outsider = await _site.As("Noor");

        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get($"/herkenbaar/{report.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Post($"/herkenbaar/{report.Id}", ("Form.HasRead", "true"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Post($"{Path}/verbergen", ("Part", "Text"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"{Path}/verborgen")).StatusCode);
        Assert.Equal(_assignment.ReaderId, report.ReporterId);
    }

    [Fact]
    public async Task Feedback_that_names_somebody_is_hidden_alone_and_mended_by_its_giver()
    {
        var reader = await _site.AsReaderOf(_assignment.Id);
        await reader.Post($"/toewijzingen/{_assignment.Id}", ("Observation", "Je schrijft dat je even wachtte."), ("Appreciation", "Je liet een stilte vallen."));
        _site.MoveClockPast(StepForm.Feedback);
        var author = await _site.As(Author);
        Assert.Contains("Je liet een stilte vallen.", Words(await author.Read(Path)), StringComparison.Ordinal);

        await author.Post($"{Path}/verbergen", ("Part", "Feedback"), ("Feedback", _assignment.Id.ToString()));

        Assert.DoesNotContain("Je liet een stilte vallen.", Words(await author.Read(Path)), StringComparison.Ordinal);
        Assert.Contains(_contribution.Question.Value, Words(await author.Read(Path)), StringComparison.Ordinal);
        foreach (var own in new[] { author, reader })
        {
            Assert.DoesNotContain("Je liet een stilte vallen.", Words(await own.Read("/meenemen")), StringComparison.Ordinal);
            Assert.DoesNotContain("Je liet een stilte vallen.", await (await own.Get("/meenemen/gegevens")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var mend = (await reader.Read("/")).QuerySelector("main a[href^='/herkenbaar/']")!.GetAttribute("href")!;
        await Send(await reader.Read(mend), reader, ("Form.Texts[Appreciation]", "Je wachtte tot er ruimte kwam."), ("Form.HasRead", "true"));
        Assert.Contains("Je wachtte tot er ruimte kwam.", Words(await author.Read(Path)), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Hide(Visit reader) => reader.Post($"{Path}/verbergen", ("Part", "Text"));

    private static Task<HttpResponseMessage> Send(IHtmlDocument page, Visit visit, params (string, string)[] fields) =>
        visit.Send(page, page.QuerySelector("form[action^='/herkenbaar/']")!.GetAttribute("action")!, fields);

    private List<Guid> Facilitators() => _site.Ask(db => db.Memberships.Where(m => m.GroupId == _site.Round().GroupId && m.Part == Core.Groups.GroupPart.Facilitator && m.LeftAt == null).Select(m => m.PersonId).ToList());

    private static string Area(IHtmlDocument page) => page.QuerySelector("textarea[name='Form.Texts[hulpvraag]']")!.TextContent.Trim();

    private static string Words(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
