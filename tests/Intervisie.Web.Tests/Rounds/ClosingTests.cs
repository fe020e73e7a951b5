using System.Net;
using Intervisie.Core.Methods;
using Intervisie.Tests;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>The second half of a round: reacting, one thing to try, and three thumbs.</summary>
public sealed class ClosingTests : IDisposable
{
    private const string Reply = "Dank jullie wel. Ik wil nog nadenken over mijn eerste zin.";
    private const string Intention = "Ik stel eerst een vraag.";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_reaction_is_read_by_the_group_and_the_intention_by_its_owner_alone()
    {
        var (koen, path) = await InReaction();

        var answer = await koen.Post($"{path}/reactie", ("Reply", Reply), ("Intention", Intention), ("DueOn", "2099-01-04"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(Intention, (await koen.Read(path)).Body!.TextContent, StringComparison.Ordinal);

        foreach (var other in new[] { "Daan", "Farida" })
        {
            var page = (await (await _site.As(other)).Read(path)).Body!.TextContent;
            Assert.Contains(Reply, page, StringComparison.Ordinal);
            Assert.DoesNotContain(Intention, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Saying_it_again_changes_the_intention_and_makes_no_second_one()
    {
        var (koen, path) = await InReaction();
        await koen.Post($"{path}/reactie", ("Intention", Intention), ("DueOn", "2099-01-04"));
        await koen.Post($"{path}/reactie", ("Intention", "Ik wacht langer."), ("DueOn", "2099-01-05"));
        var id = _site.IdOf("Koen");

        Assert.Equal("Ik wacht langer.", _site.Ask(db => db.Intentions.AsNoTracking().Single(i => i.OwnerId == id)).Text);
    }

    [Theory]
    [InlineData("Reply", "Dank je, ik bel Mehmet morgen op 06-12345678.")]
    [InlineData("Intention", "Ik bel eerst.")]
    public async Task What_is_not_good_yet_comes_back_as_it_was_typed(string field, string typed)
    {
        var (koen, path) = await InReaction();

        var answer = await koen.Post($"{path}/reactie", (field, typed), ("DueOn", "2020-01-06"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(typed, (await Visit.Parse(answer)).QuerySelector($"#{field}")!.TextContent.Trim());
        Assert.Null(_site.ContributionOf("Koen").ReactedAt);
    }

    [Fact]
    public async Task Only_the_author_reacts()
    {
        var (_, path) = await InReaction();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.As("Daan")).Post($"{path}/reactie", ("Reply", Reply))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Noor")).Post($"{path}/reactie", ("Reply", Reply))).StatusCode);
    }

    [Fact]
    public async Task Thumbs_are_shown_together_after_closing_and_the_sentence_to_its_writer_alone()
    {
        _site.MoveClockPast(StepForm.Reaction);
        var round = $"/rondes/{_site.Round().Id}";

        foreach (var name in new[] { "Koen", "Daan", "Merel" })
        {
            var answer = await (await _site.As(name)).Post($"{round}/evaluatie", ("Safe", "1"), ("Useful", "2"), ("Time", "3"), ("Lesson", $"Les van {name}."));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var koen = await _site.As("Koen");
        Assert.Null((await koen.Read(round)).QuerySelector("section[aria-labelledby=duimen]"));
        _site.MoveClockPast(StepForm.Evaluation);

        Assert.Contains("3 × duim omhoog", (await koen.Read(round)).QuerySelector("section[aria-labelledby=duimen]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Les van Koen.", (await koen.Read($"{round}/evaluatie")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Les van", (await (await _site.As("Farida")).Read(round)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facilitator_has_no_thumbs_to_give()
    {
        var path = $"/rondes/{_site.Round().Id}/evaluatie";
        var farida = await _site.As("Farida");

        Assert.Equal(HttpStatusCode.Forbidden, (await farida.Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await farida.Post(path, ("Safe", "1"), ("Useful", "1"), ("Time", "1"))).StatusCode);
    }

    [Fact]
    public async Task Thumbs_given_outside_the_step_come_back_with_the_sentence()
    {
        var answer = await (await _site.As("Koen")).Post($"/rondes/{_site.Round().Id}/evaluatie", ("Safe", "1"), ("Useful", "1"), ("Time", "1"), ("Lesson", "Eerst vragen."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Eerst vragen.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<(Visit Koen, string Path)> InReaction()
    {
        _site.MoveClockPast(StepForm.Feedback);

        return (await _site.As("Koen"), $"/inbrengen/{_site.ContributionOf("Koen").Id}");
    }
}
