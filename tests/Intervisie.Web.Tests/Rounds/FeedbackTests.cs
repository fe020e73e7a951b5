using System.Net;
using Intervisie.Core.Methods;
using Intervisie.Tests;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

public sealed class FeedbackTests : IDisposable
{
    private const string Observation = "Je schrijft dat je even wachtte.";
    private const string Appreciation = "Je liet een stilte vallen. Daardoor kwam er ruimte.";

    private readonly Site _site = new();
    private readonly Guid _id;

    public FeedbackTests() => _id = _site.Unanswered();

    private string Path => $"/toewijzingen/{_id}";

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_reader_gives_feedback_and_can_change_it()
    {
        var reader = await _site.AsReaderOf(_id);

        var answer = await reader.Post(Path, ("Observation", Observation), ("Appreciation", Appreciation));
        await reader.Post(Path, ("Observation", "Je schrijft dat je bleef vragen."), ("Appreciation", Appreciation));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Je schrijft dat je bleef vragen.", _site.Assignment(_id).Feedback!.Observation!.Value);
        Assert.Contains("bleef vragen", (await reader.Read(Path)).QuerySelector("#Observation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_in_it_is_asked_about_first_and_nothing_typed_is_lost()
    {
        var reader = await _site.AsReaderOf(_id);

        var answer = await reader.Post(Path, ("Observation", "Je schrijft dat Mehmet boos werd."), ("Appreciation", Appreciation));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Null(_site.Assignment(_id).Feedback);
        Assert.Equal("Je schrijft dat Mehmet boos werd.", page.QuerySelector("#Observation")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("input[name='Review.Seen']"));

        var again = await reader.Send(page, Path, ("Review.Answers[0].Replace", "true"));

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.DoesNotContain("Mehmet", _site.Assignment(_id).Feedback!.Observation!.Value, StringComparison.Ordinal);
        Assert.All(_site.Ask(db => db.Drafts.AsNoTracking().ToList()), draft => Assert.True(draft.IsSent));
    }

    [Fact]
    public async Task Keep_and_stop_keeps_a_draft_that_is_there_again()
    {
        var reader = await _site.AsReaderOf(_id);

        await reader.Post(Path, ("Observation", Observation), ("Later", "true"));

        Assert.Equal(Observation, (await reader.Read(Path)).QuerySelector("#Observation")!.TextContent.Trim());
        Assert.Null(_site.Assignment(_id).Feedback);
    }

    [Fact]
    public async Task Praise_alone_comes_back_with_what_is_missing()
    {
        var reader = await _site.AsReaderOf(_id);

        var answer = await reader.Post(Path, ("Appreciation", Appreciation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Appreciation, (await Visit.Parse(answer)).QuerySelector("#Appreciation")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_suggestion_nobody_asked_for_is_not_lost_either()
    {
        _site.Ask(db => db.Contributions.ExecuteUpdate(set => set.SetProperty(c => c.WantsSuggestions, false)));
        var reader = await _site.AsReaderOf(_id);
        Assert.Null((await reader.Read(Path)).QuerySelector("#Suggestion"));

        var answer = await reader.Post(Path, ("Observation", Observation), ("Appreciation", Appreciation), ("Suggestion", "Wat als je eerst wacht?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Null(_site.Assignment(_id).Feedback);
    }

    [Fact]
    public async Task What_comes_too_late_is_kept_and_shown()
    {
        var reader = await _site.AsReaderOf(_id);
        _site.MoveClockPast(StepForm.Feedback);

        var answer = await reader.Post(Path, ("Observation", Observation), ("Appreciation", Appreciation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(Observation, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(Observation, (await reader.Read(Path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(_site.Assignment(_id).Feedback);
    }

    [Theory]
    [InlineData("Noor")]
    [InlineData("Farida")]
    [InlineData("Marloes")]
    public async Task An_allocation_is_its_readers_alone(string other)
    {
        var visit = await _site.As(other);

        Assert.Equal(HttpStatusCode.NotFound, (await visit.Get(Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.Post(Path, ("Observation", Observation), ("Appreciation", Appreciation))).StatusCode);
    }
}
