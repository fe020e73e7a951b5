using System.Net;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Tests;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>Feedback opens together, and a page moves the round when its moment has come.</summary>
public sealed class RevealTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Nobody_sees_feedback_before_the_step_is_over_and_then_all_of_it()
    {
        var (contribution, given) = Answered();
        var words = given.Feedback!.Appreciation.Value;
        var path = $"/inbrengen/{contribution.Id}";
        var author = await _site.As(_site.NameOf(contribution.AuthorId));
        var farida = await _site.As("Farida");
        Assert.DoesNotContain(words, (await author.Read(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(words, (await farida.Read(path)).Body!.TextContent, StringComparison.Ordinal);

        _site.MoveClockPast(StepForm.Feedback);

        var cards = (await author.Read(path)).QuerySelectorAll("article.feedback");
        var shown = Assert.Single(cards, card => card.TextContent.Contains(words, StringComparison.Ordinal));
        Assert.Contains(_site.NameOf(given.ReaderId), shown.TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.QuerySelectorAll("time"));
        Assert.Contains(words, (await farida.Read(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_after_the_moment_moves_the_round()
    {
        var koen = await _site.As("Koen");
        var path = $"/rondes/{_site.Round().Id}";
        _site.MoveClockPast(StepForm.Feedback);

        var page = await koen.Read(path);

        Assert.True(_site.Round().IsIn(StepForm.Reaction));
        Assert.Contains("Reactie en voornemen", page.QuerySelector("[aria-current=step]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_is_there_for_its_author_alone()
    {
        var path = $"/inbrengen/{_site.ContributionOf("Koen").Id}";
        var allocation = $"/toewijzingen/{_site.Round().Assignments.First(a => a.ContributionId == _site.ContributionOf("Koen").Id).Id}";
        var reader = await _site.As(_site.NameOf(_site.Round().Assignments.First(a => a.ContributionId == _site.ContributionOf("Koen").Id).ReaderId));
        var (koen, farida) = (await _site.As("Koen"), await _site.As("Farida"));
        await farida.Read(path);
        Assert.Equal(HttpStatusCode.Forbidden, (await farida.Post($"{path}/terugnemen")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await koen.Post($"{path}/terugnemen")).StatusCode);

        await koen.Read(path);
        Assert.Equal(HttpStatusCode.NotFound, (await farida.Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(allocation)).StatusCode);
        Assert.DoesNotContain("Koen", (await reader.Read($"/rondes/{_site.Round().Id}")).QuerySelector("section[aria-labelledby=ingebracht]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contribution_is_closed_to_the_group_while_others_still_bring_in()
    {
        var saar = _site.IdOf("Saar");
        var path = $"/inbrengen/{_site.Ask(db => db.Contributions.Where(c => c.AuthorId == saar).Select(c => c.Id).First())}";

        await (await _site.As("Saar")).Read(path);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Noor")).Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Farida")).Get(path)).StatusCode);
    }

    [Theory]
    [InlineData("Noor")]
    [InlineData("Marloes")]
    [InlineData("Henk")]
    [InlineData("Wilma")]
    [InlineData("Pieter")]
    public async Task An_outsider_finds_nothing_of_the_round(string outsider)
    {
        var visit = await _site.As(outsider);
        var round = _site.Round();

        string[] paths = [$"/rondes/{round.Id}", $"/rondes/{round.Id}/evaluatie", .. round.Contributions.Select(c => $"/inbrengen/{c.Id}"), .. round.Assignments.Select(a => $"/toewijzingen/{a.Id}")];

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visit.Get(path)).StatusCode);
        }
    }

    private (Contribution Contribution, Assignment Given) Answered()
    {
        var given = _site.Round().Assignments.First(a => a.Feedback is not null);

        return (_site.Round().Contributions.Single(c => c.Id == given.ContributionId), given);
    }
}
