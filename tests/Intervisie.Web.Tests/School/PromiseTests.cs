using System.Net;
using Intervisie.Core.Data;
using Intervisie.Core.Schools;

namespace Intervisie.Web.Tests.School;

public sealed class PromiseTests : IDisposable
{
    private const string TooFew = "Nog te weinig antwoorden om te laten zien. Vanaf vijf antwoorden staat hier het resultaat.";

    private readonly Site _site = new();
    private readonly SchoolsOfTheDemo _schools;

    public PromiseTests() => _schools = new SchoolsOfTheDemo(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Everybody_reads_what_was_filled_in_and_who_signed()
    {
        var text = (await (await _site.As("Saar")).Read(_schools.Wilgenhof("/voorwaarden"))).QuerySelector("main")!.TextContent;

        Assert.Contains("40 uur per jaar, werkverdelingsplan bladzijde 6", text, StringComparison.Ordinal);
        Assert.Contains("Getekend door Wilma", text, StringComparison.Ordinal);
        Assert.All(PromiseLine.All, l => Assert.Contains(l.Promise, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_signed_it_says_so_and_nobody_is_asked()
    {
        var page = await (await _site.As("Iris")).Read(_schools.Merwecollege("/voorwaarden"));

        Assert.Contains("Nog niet getekend", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/antwoord']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await _site.As("Iris")).Post(_schools.Merwecollege("/voorwaarden/antwoord"), Answers("Yes"))).StatusCode);
    }

    [Theory]
    [InlineData("Noor")]
    [InlineData("Wilma")]
    public async Task Below_five_answers_nothing_shows_not_even_how_many(string reader)
    {
        // The demo world has five: all that matters here is that one is gone.
        Keep(4);
        var main = (await (await _site.As(reader)).Read(_schools.Wilgenhof("/voorwaarden"))).QuerySelector(".tally-of-promise")!;

        Assert.Contains(TooFew, main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(main.TextContent, char.IsDigit);
        Assert.DoesNotContain("vier", main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Six_answers_show_the_same_as_five()
    {
        var wilma = await _site.As("Wilma");
        var five = await TallyFor(wilma);
        var noor = await _site.As("Noor");
        await noor.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("No"));

        Assert.Equal(6, _site.Ask(db => db.PromiseChecks.Count()));
        Assert.NotEmpty(five);
        Assert.Equal(five, await TallyFor(wilma));
        Assert.Equal(five, await TallyFor(noor));
    }

    [Fact]
    public async Task The_fifth_answer_makes_the_result_appear_and_stand_fast()
    {
        Keep(4, without: "Noor");
        var noor = await _site.As("Noor");
        await noor.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("Partly"));
        var page = await noor.Read(_schools.Wilgenhof("/voorwaarden"));

        Assert.NotNull(page.QuerySelector(".tally-of-promise table"));
        Assert.Null(page.QuerySelector("form[action$='/antwoord']"));
        Assert.Contains("staat vast", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await noor.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("Yes"))).StatusCode);
        Assert.All(CheckOf("Noor")!.Answers.Values, a => Assert.Equal(PromiseAnswer.Partly, a));
    }

    [Fact]
    public async Task An_answer_can_change_until_it_is_counted()
    {
        var noor = await _site.As("Noor");
        await noor.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("No"));
        await noor.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("Yes"));

        Assert.All(CheckOf("Noor")!.Answers.Values, a => Assert.Equal(PromiseAnswer.Yes, a));
        Assert.Equal(1, _site.Ask(db => db.PromiseChecks.AsEnumerable().Count(c => c.PersonId == _site.IdOf("Noor"))));
    }

    [Fact]
    public async Task A_line_without_an_answer_is_said_there_and_the_others_are_kept()
    {
        var answer = await (await _site.As("Noor")).Post(_schools.Wilgenhof("/voorwaarden/antwoord"), [.. Answers("Partly").Where(a => a.Name != "Answers[coach]")]);
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#Answers_coach_ .field-error"));
        Assert.Equal(PromiseLine.All.Count - 1, page.QuerySelectorAll("input[value=Partly][checked]").Length);
        Assert.Null(CheckOf("Noor"));
    }

    [Theory]
    [InlineData("Henk")]
    [InlineData("Wilma")]
    public async Task Who_leads_or_administers_is_not_asked(string person)
    {
        var visit = await _site.As(person);

        Assert.Null((await visit.Read(_schools.Wilgenhof("/voorwaarden"))).QuerySelector("form[action$='/antwoord']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.Post(_schools.Wilgenhof("/voorwaarden/antwoord"), Answers("Yes"))).StatusCode);
    }

    [Fact]
    public async Task Who_signs_again_leaves_the_earlier_signature_as_it_was()
    {
        var wilma = await _site.As("Wilma");
        await Sign(wilma, PromiseLine.All.Select(l => l.Key));
        await Sign(wilma, PromiseLine.All.Select(l => l.Key));
        var text = (await (await _site.As("Noor")).Read(_schools.Wilgenhof("/voorwaarden"))).QuerySelector("main")!.TextContent;

        Assert.Contains("50 uur per jaar", text, StringComparison.Ordinal);
        Assert.Equal(["40 uur per jaar, werkverdelingsplan bladzijde 6", "50 uur per jaar"], _site.Ask(db => db.Promises.AsEnumerable().OrderBy(p => p.SignedAt).Select(p => p.Answers["uren"]).ToList()));
    }

    [Fact]
    public async Task A_line_that_is_not_ticked_is_refused_and_what_was_typed_is_kept()
    {
        var answer = await Sign(await _site.As("Wilma"), ["uren", "coach", "tijd", "nazorg", "teksten"]);
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#Promised_inzage_-error"));
        Assert.Equal("50 uur per jaar", page.QuerySelector("#Answers_uren_")!.TextContent.Trim());
        Assert.Equal(5, page.QuerySelectorAll("input[name=Promised][checked]").Length);
        Assert.Equal(1, _site.Ask(db => db.Promises.Count()));
    }

    private static (string Name, string Value)[] Answers(string answer) => [.. PromiseLine.All.Select(l => ($"Answers[{l.Key}]", answer))];

    private async Task<HttpResponseMessage> Sign(Visit wilma, IEnumerable<string> promised) => await wilma.Post(
        _schools.Wilgenhof("/voorwaarden/tekenen"),
        [
            ("Answers[uren]", "50 uur per jaar"), ("Answers[coach]", "Marloes"), ("Answers[tijd]", "In het rooster"), ("Answers[nazorg]", "Rob, dezelfde avond"),
            .. promised.Select(key => ("Promised", key)),
        ]);

    private async Task<List<string>> TallyFor(Visit visit) =>
        [.. (await visit.Read(_schools.Wilgenhof("/voorwaarden"))).QuerySelectorAll(".tally-of-promise td").Select(td => td.TextContent)];

    private PromiseCheck? CheckOf(string person) => _site.Ask(db => db.PromiseChecks.AsEnumerable().SingleOrDefault(c => c.PersonId == _site.IdOf(person)));

    /// <summary>Leaves this many answers, none of them of this person.</summary>
    private void Keep(int count, string? without = null) => _site.Change(db =>
    {
        var gone = db.PromiseChecks.AsEnumerable().Where(c => without is null || c.PersonId != _site.IdOf(without)).OrderBy(c => c.Turn).Skip(count).ToList();
        db.PromiseChecks.RemoveRange(gone);
    });
}
