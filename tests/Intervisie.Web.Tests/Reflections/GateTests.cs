using System.Net;
using AngleSharp.Html.Dom;
using Intervisie.Core.Data;
using Intervisie.Tests;

namespace Intervisie.Web.Tests.Reflections;

/// <summary>No reflection reaches a group but with every find answered, in exactly the text that was looked over.</summary>
public sealed class GateTests : IDisposable
{
    private const string Story = "De moeder van Fenna belde. Later zag ik merel. Zij mailt via fenna@voorbeeld.test.";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_open_question_keeps_it_in_and_what_was_typed_stands_there()
    {
        var (noor, address, page) = await ToReviewAsync();

        var answer = await noor.Send(page, Reviewing(address), ("act", "Show"), ("Review.Added[0].Text", "belde"), ("Review.Added[0].Replacement", "kwam langs"));
        var again = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("belde", again.QuerySelector("[name='Review.Added[0].Text']")!.GetAttribute("value"));
        Assert.Contains("De moeder van [leerling] kwam langs.", SharedOn(again), StringComparison.Ordinal);
        Assert.Contains("Nog 1 vraag", again.QuerySelector("[data-review-count]")!.TextContent, StringComparison.Ordinal);
        await NotSharedAsync(noor, address);
    }

    [Fact]
    public async Task What_was_answered_is_kept_while_a_question_is_open()
    {
        var (noor, address, page) = await ToReviewAsync();

        await noor.Send(page, Reviewing(address), ("act", "Show"), ("Review.Answers[0].Replace", "true"), ("Review.Answers[0].Replacement", "het kind"));

        Assert.NotNull((await noor.Read($"{address}/nakijken")).QuerySelector("[name='Review.Answers[0].Replacement'][value='het kind']"));
    }

    [Fact]
    public async Task Answers_are_kept_as_they_are_given_but_not_those_of_an_older_page()
    {
        var (noor, address, page) = await ToReviewAsync();
        Assert.Equal(HttpStatusCode.OK, (await noor.Send(page, Reviewing(address), ("act", "Keep"), ("Review.Answers[1].Replace", "false"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await noor.Send(page, Reviewing(address), ("act", "Keep"), ("Review.Answers[0].Replace", "true"))).StatusCode);
        await noor.Send(await noor.Read($"{address}/bewerken"), address, ("Form.Texts[moment]", Story + " Ook Emma was erbij."));

        Assert.Equal(HttpStatusCode.Conflict, (await noor.Send(page, Reviewing(address), ("act", "Keep"), ("Review.Answers[1].Replace", "true"))).StatusCode);

        var kept = await noor.Read($"{address}/nakijken");
        Assert.NotNull(kept.QuerySelector("fieldset[data-find='merel'] input[value='false'][checked]"));
        await NotSharedAsync(noor, address);
    }

    [Theory]
    [InlineData("Review.Seen", "")]
    [InlineData("Review.Seen", "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("Review.Answers[1].Key", "iemand anders")]
    [InlineData("Review.Answers[1].Replacement", "de zoon van mevrouw Kuiters")]
    [InlineData("Review.Added[0].Text", "Zebedeus")]
    public async Task Whatever_does_not_fit_this_text_keeps_it_in(string field, string value)
    {
        var (noor, address, page) = await ToReviewAsync();
        var answers = Answers(page).Where(a => a.Name != field).Append((field, value)).ToArray();

        var answer = await noor.Send(page, Reviewing(address), answers);

        Assert.Equal("merel", page.QuerySelector("[name='Review.Answers[1].Key']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await NotSharedAsync(noor, address);
    }

    [Fact]
    public async Task An_edit_after_the_review_closes_the_gate_until_it_is_looked_over_again()
    {
        var (noor, address, page) = await ToReviewAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await noor.Send(page, Reviewing(address), Answers(page))).StatusCode);
        await noor.Send(await noor.Read($"{address}/bewerken"), address, ("Form.Texts[moment]", Story + " Ook Emma was erbij."));

        Assert.StartsWith($"{address}/nakijken", (await noor.Get($"{address}/voorbeeld?ronde={Round}")).Headers.Location!.ToString(), StringComparison.Ordinal);
        await NotSharedAsync(noor, address);

        var again = await noor.Read($"{address}/nakijken?ronde={Round}");
        await noor.Send(again, Reviewing(address), Answers(again));
        var shared = await noor.Send(await noor.Read($"{address}/voorbeeld?ronde={Round}"), "/inbreng");

        Assert.StartsWith("/inbrengen/", shared.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Emma", Shared(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_pointed_out_before_an_edit_and_is_gone_is_not_asked_about_any_more()
    {
        var (noor, address, page) = await ToReviewAsync();
        await noor.Send(page, Reviewing(address), [.. Answers(page), ("Review.Added[0].Text", "belde"), ("Review.Again", "true")]);
        Assert.NotNull((await noor.Read($"{address}/nakijken")).QuerySelector("[name='Review.Added[0].Text'][value='belde']"));

        await noor.Send(await noor.Read($"{address}/bewerken"), address, ("Form.Texts[moment]", "De moeder van Fenna schreef."));

        Assert.Null((await noor.Read($"{address}/nakijken")).QuerySelector("[name='Review.Added[0].Text'][value='belde']"));
    }

    [Fact]
    public async Task A_mark_leads_to_its_question_and_back()
    {
        var (_, _, page) = await ToReviewAsync();
        var marks = page.QuerySelectorAll("a.found[href]").ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.NotNull(page.QuerySelector($"fieldset{mark.GetAttribute("href")}")));
        Assert.All(page.QuerySelectorAll("fieldset.finding"), q => Assert.Contains(q.QuerySelector("legend a")!.GetAttribute("href"), marks.Select(m => $"#{m.Id}")));
        Assert.Equal(["is-open", "is-replaced"], marks.Select(m => m.ClassName!.Split(' ')[^1]).Distinct().Order(StringComparer.Ordinal));
    }

    private Guid Round => _site.Ask(db => db.RoundsJoinedBy(_site.IdOf("Noor")).First(r => r.ClosedAt == null).Id);

    private string Reviewing(string address) => $"{address}/nakijken?ronde={Round}";

    private static string SharedOn(IHtmlDocument page) => string.Concat(page.QuerySelectorAll("[data-shared]").Select(s => s.TextContent));

    /// <summary>Everything replaced, and on to the preview.</summary>
    private static (string Name, string Value)[] Answers(IHtmlDocument page) =>
    [
        ("act", "Show"),
        .. page.QuerySelectorAll("fieldset.finding input[type=radio][value=true]").Select(r => (r.GetAttribute("name")!, "true")),
    ];

    private string Shared() =>
        _site.Ask(db => db.Contributions.Where(c => c.RoundId == Round).AsEnumerable().SelectMany(c => c.Fields.Values).Aggregate("", (all, f) => all + f.Value));

    /// <summary>Not even by going straight to the last address, with the version that is there now.</summary>
    private async Task NotSharedAsync(Visit noor, string address)
    {
        var id = Guid.Parse(address.Split('/').Last());
        var version = _site.Ask(db => db.Reflections.Single(r => r.Id == id).Version).ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await noor.Post($"{address}/inbreng", ("RoundId", Round.ToString()), ("Version", version))).StatusCode);
        Assert.False(_site.Ask(db => db.Contributions.Any(c => c.ReflectionId == id)));
    }

    private async Task<(Visit Noor, string Address, IHtmlDocument Page)> ToReviewAsync()
    {
        var noor = await _site.As("Noor");
        var made = await noor.Post("/reflecties", ("Form.Texts[moment]", Story));
        var address = made.Headers.Location!.ToString();
        await noor.Post($"{address}/delen", ("Form.Question", "Hoe blijf ik rustig?"), ("Form.RoundId", Round.ToString()));

        return (noor, address, await noor.Read($"{address}/nakijken?ronde={Round}"));
    }
}
