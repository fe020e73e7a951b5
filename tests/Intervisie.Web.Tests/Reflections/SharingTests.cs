using System.Net;
using AngleSharp.Html.Dom;
using Intervisie.Core.Data;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Reflections;

/// <summary>From a reflection with names to what a group reads, and no way around.</summary>
public sealed class SharingTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Noor_shares_in_three_steps_and_no_name_comes_along()
    {
        var noor = await _site.As("Noor");
        var asked = await AskAsync(noor);
        var reviewed = await noor.Send(await noor.Read(asked), asked);
        var preview = await noor.Read(reviewed.Headers.Location!.ToString());

        var shared = await noor.Send(preview, "/inbreng");

        Assert.Equal($"/inbrengen/{Contribution().Id}", shared.Headers.Location!.ToString());
        Assert.DoesNotContain("Samira", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Samira", string.Concat(Contribution().Fields.Values.Select(f => f.Value)), StringComparison.Ordinal);
        Assert.NotNull((await noor.Read($"/reflecties/{Mine}")).QuerySelector($"a[href='/inbrengen/{Contribution().Id}']"));
    }

    [Fact]
    public async Task A_text_that_was_never_reviewed_is_refused_with_the_way_back()
    {
        var noor = await _site.As("Noor");
        var made = await noor.Post("/reflecties", ("Form.Texts[moment]", "De moeder van Emma belde."));
        var address = made.Headers.Location!.ToString();
        await noor.Post($"{address}/delen", ("Form.Question", "Hoe kan ik rustig blijven?"), ("Form.RoundId", Round.ToString()));

        var answer = await noor.Post($"{address}/inbreng", ("RoundId", Round.ToString()), ("Version", VersionOf(address)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Visit.Parse(answer)).QuerySelector($"a[href^='{address}/nakijken']"));
        Assert.False(_site.Ask(db => db.Contributions.Any(c => c.RoundId == Round && c.AuthorId == Noor)));
    }

    [Fact]
    public async Task A_text_that_was_changed_after_the_preview_is_refused()
    {
        var noor = await _site.As("Noor");
        var asked = await AskAsync(noor);
        var reviewed = await noor.Send(await noor.Read(asked), asked);
        var preview = await noor.Read(reviewed.Headers.Location!.ToString());
        await noor.Send(await noor.Read($"/reflecties/{Mine}/bewerken"), $"/reflecties/{Mine}", ("Form.Texts[moment]", "Ook Emma was erbij."));

        var old = await noor.Send(preview, "/inbreng");
        var forged = await noor.Post($"/reflecties/{Mine}/inbreng", ("RoundId", Round.ToString()), ("Version", VersionOf($"/{Mine}")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
    }

    [Fact]
    public async Task Another_question_after_the_review_asks_for_a_new_look()
    {
        var noor = await _site.As("Noor");
        var asked = await AskAsync(noor);
        var reviewed = await noor.Send(await noor.Read(asked), asked);
        await noor.Post($"/reflecties/{Mine}/delen", ("Form.Question", "Wat zou Pieter de Boer doen?"), ("Form.Before", "x"), ("Form.RoundId", Round.ToString()));
        await noor.Post($"/reflecties/{Mine}/delen", ("Form.Question", "Wat zou Pieter de Boer doen?"), ("Form.Before", Question), ("Form.RoundId", Round.ToString()));

        var preview = await noor.Get(reviewed.Headers.Location!.ToString());

        Assert.StartsWith($"/reflecties/{Mine}/nakijken", preview.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_round_is_not_there()
    {
        var noor = await _site.As("Noor");
        var theirs = _site.Ask(db => db.RoundsVisibleTo(_site.IdOf("Iris")).First().Id);

        var answer = await noor.Post($"/reflecties/{Mine}/inbreng", ("RoundId", theirs.ToString()), ("Version", VersionOf($"/{Mine}")));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Without_an_open_round_the_page_says_so_kindly()
    {
        var iris = await _site.As("Iris");
        var made = await iris.Post("/reflecties", ("Form.Texts[moment]", "Een kort gesprek."));

        var page = await iris.Read($"{made.Headers.Location}/delen");

        Assert.Null(page.QuerySelector("form[action$='/delen']"));
        Assert.NotNull(page.QuerySelector(".notice h2"));
    }

    [Fact]
    public async Task Three_points_of_attention_are_too_many()
    {
        var noor = await _site.As("Noor");

        var answer = await noor.Post(
            $"/reflecties/{Mine}/delen",
            ("Form.Question", Question), ("Form.Before", Question), ("Form.RoundId", Round.ToString()), ("Form.Lenses", "toon"), ("Form.Lenses", "steun"), ("Form.Lenses", "begrip"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(3, (await Visit.Parse(answer)).QuerySelectorAll("[name='Form.Lenses'][checked]").Length);
    }

    [Theory]
    [InlineData("Saar")]
    [InlineData("Farida")]
    [InlineData("Marloes")]
    [InlineData("Pieter")]
    public async Task Nobody_else_comes_near_it(string somebody)
    {
        var visit = await _site.As(somebody);

        foreach (var page in new[] { "", "/bewerken", "/delen", "/nakijken", "/voorbeeld" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visit.Get($"/reflecties/{Mine}{page}")).StatusCode);
        }
    }

    public void Dispose() => _site.Dispose();

    private Guid Noor => _site.IdOf("Noor");

    private Guid Mine => _site.Ask(db => db.Reflections.Where(r => r.AuthorId == Noor && !db.Contributions.Any(c => c.ReflectionId == r.Id && c.RoundId != Round)).OrderBy(r => r.WrittenAt).First().Id);

    private Guid Round => _site.Ask(db => db.RoundsJoinedBy(Noor).First(r => r.ClosedAt == null).Id);

    private string Question => _site.Ask(db => db.Reflections.Single(r => r.Id == Mine).Answer("hulpvraag"));

    private Contribution Contribution() => _site.Ask(db => db.Contributions.AsNoTracking().Single(c => c.AuthorId == Noor && c.RoundId == Round));

    private string VersionOf(string address) =>
        _site.Ask(db => db.Reflections.Single(r => r.Id == Guid.Parse(address.Split('/').Last())).Version).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> AskAsync(Visit noor)
    {
        IHtmlDocument page = await noor.Read($"/reflecties/{Mine}/delen");
        var answer = await noor.Send(page, "/delen");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return answer.Headers.Location!.ToString();
    }
}
