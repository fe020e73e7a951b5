using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Tests;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>Feedback and a reaction that name somebody: refused until mended, with everything typed still there and nothing stored.</summary>
public sealed class GateTests : IDisposable
{
    private const string Named = "Je schrijft dat Mehmet boos werd, en dat merel niets zei.";
    private const string Other = "Je schrijft dat Youssra boos werd, en dat merel niets zei.";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("feedback")]
    [InlineData("reactie")]
    public async Task Without_answers_it_is_refused(string kind)
    {
        var door = await OpenAsync(kind);

        await RefusedAsync(door, Named, await door.Send(Named));
    }

    [Theory]
    [InlineData("feedback")]
    [InlineData("reactie")]
    public async Task With_answers_but_without_having_seen_the_finds_it_is_refused(string kind)
    {
        var door = await OpenAsync(kind);

        foreach (var seen in new[] { "", new string('0', 64), "x" })
        {
            await RefusedAsync(door, Named, await door.Send(Named, [("Review.Seen", seen), .. Replacing("mehmet", "merel")]));
        }
    }

    [Theory]
    [InlineData("feedback")]
    [InlineData("reactie")]
    public async Task With_answers_to_another_text_it_is_refused(string kind)
    {
        var door = await OpenAsync(kind);
        var seen = SeenOn(await Visit.Parse(await door.Send(Other)));

        await RefusedAsync(door, Other, await door.Send(Other, [("Review.Seen", seen), .. Replacing("mehmet", "samira")]));
        await RefusedAsync(door, Named, await door.Send(Named, [("Review.Seen", seen), .. Replacing("youssra", "merel")]));
    }

    [Theory]
    [InlineData("feedback")]
    [InlineData("reactie")]
    public async Task An_edit_after_the_review_closes_the_gate_again(string kind)
    {
        var door = await OpenAsync(kind);
        var seen = SeenOn(await Visit.Parse(await door.Send(Named)));
        var edited = Named + " Dat wist ik al.";

        await RefusedAsync(door, edited, await door.Send(edited, [("Review.Seen", seen), .. Replacing("mehmet", "merel")]));
        Assert.Equal(HttpStatusCode.Redirect, (await door.Send(Named, [("Review.Seen", seen), .. Replacing("mehmet", "merel")])).StatusCode);
        Assert.DoesNotContain("Mehmet", door.Stored(), StringComparison.Ordinal);
        Assert.DoesNotContain("merel", door.Stored(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Review.Answers[0].Replacement", "06-12345678")]
    [InlineData("Review.Answers[0].Replacement", "meneer Blommers")]
    [InlineData("Review.Added[0].Text", "Zebedeus")]
    public async Task A_word_that_identifies_and_a_word_that_is_not_there_are_refused(string field, string typed)
    {
        var door = await OpenAsync("feedback");
        var seen = SeenOn(await Visit.Parse(await door.Send(Named)));

        await RefusedAsync(door, Named, await door.Send(Named, [("Review.Seen", seen), .. Replacing("mehmet", "merel"), (field, typed)]), (field, typed));
    }

    [Theory]
    [InlineData("mehmet", "Je schrijft dat Mehmet boos werd.", false, "")]
    [InlineData("06-12345678", "Bel haar maar op 06-12345678.", false, "Bel haar maar op [telefoonnummer].")]
    [InlineData("06-12345678", "Bel haar maar op 06-12345678.", true, "Bel haar maar op [telefoonnummer].")]
    public async Task What_is_certain_does_not_stay_by_being_told_so_once_and_a_number_never(string key, string text, bool isConfirmed, string stored)
    {
        var door = await OpenAsync("feedback");
        var seen = SeenOn(await Visit.Parse(await door.Send(text)));

        await door.Send(text, [("Review.Seen", seen), ("Review.Answers[0].Key", key), ("Review.Answers[0].Replace", "false"), ("Review.Answers[0].IsConfirmed", isConfirmed ? "true" : "false")]);

        Assert.Equal(stored, door.Stored());
    }

    [Theory]
    [InlineData("feedback")]
    [InlineData("reactie")]
    public async Task Without_script_the_text_is_brought_up_to_date_and_nothing_is_sent(string kind)
    {
        var door = await OpenAsync(kind);
        var first = await Visit.Parse(await door.Send(Named));

        var answer = await door.Send(Named, [("Review.Seen", SeenOn(first)), .. Replacing("mehmet", "merel"), ("Review.Answers[1].Replacement", "een meisje"), ("Review.Again", "true")]);
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("en dat merel niets", SharedOn(first), StringComparison.Ordinal);
        Assert.Contains("en dat een meisje niets zei", SharedOn(page), StringComparison.Ordinal);
        Assert.Empty(door.Stored());
        Assert.NotNull(page.QuerySelector("button[name='Review.Again']"));
    }

    [Fact]
    public async Task Whoever_shares_a_school_with_a_reader_is_told_so()
    {
        var koen = _site.IdOf("Koen");
        var group = _site.Round().GroupId;
        _site.Ask(db => db.Appointments.Where(a => a.PersonId != koen).ExecuteUpdate(set => set.SetProperty(a => a.EndedAt, DateTimeOffset.UnixEpoch)));
        Assert.False(await _site.Ask(db => db.HasReaderAtHomeAsync(koen, group, CancellationToken.None)));

        var (iris, school) = (_site.IdOf("Iris"), _site.Ask(db => db.AppointmentsOf(koen).Select(a => a.SchoolId).First()));
        _site.Change(db => db.Appointments.Add(Core.People.Appointment.Of(db.People.Single(p => p.Id == iris), Core.People.Role.Member, school, DateTimeOffset.UnixEpoch)));

        Assert.True(await _site.Ask(db => db.HasReaderAtHomeAsync(koen, group, CancellationToken.None)));
        Assert.True(await _site.Ask(db => db.HasReaderAtHomeAsync(koen, groupId: null, CancellationToken.None)));
    }

    [Fact]
    public async Task What_may_still_tell_who_it_is_stands_beside_it_with_another_way_to_say_it()
    {
        var door = await OpenAsync("feedback");

        var page = await Visit.Parse(await door.Send("Mehmet heeft ADHD en zijn ouders zijn gescheiden."));
        var risk = page.QuerySelector(".risk")!.TextContent;

        Assert.Contains("Herkenbaar voor wie de school kent", risk, StringComparison.Ordinal);
        Assert.Contains("moeilijk stilzitten", risk, StringComparison.Ordinal);
        Assert.Contains("er speelde thuis iets", risk, StringComparison.Ordinal);
        Assert.Null((await Visit.Parse(await door.Send("Je schrijft dat Mehmet boos werd."))).QuerySelector(".risk"));
    }

    private static async Task RefusedAsync(Door door, string typed, HttpResponseMessage answer, params (string Name, string Value)[] kept)
    {
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(typed, page.QuerySelector($"#{door.Field}")!.TextContent.Trim());
        Assert.All(kept, k => Assert.Equal(k.Value, page.QuerySelector($"[name='{k.Name}']")!.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector(".error-summary"));
        Assert.Empty(door.Stored());
    }

    private static string SeenOn(IHtmlDocument page) => page.QuerySelector("input[name='Review.Seen']")!.GetAttribute("value")!;

    private static string SharedOn(IHtmlDocument page) => page.QuerySelector("[data-shared]")!.TextContent;

    private static IEnumerable<(string Name, string Value)> Replacing(params string[] keys) => keys.SelectMany((key, i) => new[]
    {
        (string.Create(CultureInfo.InvariantCulture, $"Review.Answers[{i}].Key"), key),
        (string.Create(CultureInfo.InvariantCulture, $"Review.Answers[{i}].Replace"), "true"),
    });

    private async Task<Door> OpenAsync(string kind)
    {
        if (kind == "feedback")
        {
            var id = _site.Unanswered();
            var reader = await _site.AsReaderOf(id);

            return new("Observation", $"/toewijzingen/{id}", reader, [("Appreciation", "Je liet een stilte vallen.")], () => _site.Assignment(id).Feedback?.Observation?.Value ?? "");
        }

        _site.MoveClockPast(StepForm.Feedback);

        return new("Reply", $"/inbrengen/{_site.ContributionOf("Koen").Id}/reactie", await _site.As("Koen"), [], () => _site.ContributionOf("Koen").Reply?.Value ?? "");
    }

    /// <summary>One form through which words reach a group.</summary>
    private sealed record Door(string Field, string Path, Visit Visit, (string Name, string Value)[] Also, Func<string> Stored)
    {
        public Task<HttpResponseMessage> Send(string text, params (string Name, string Value)[] review) => Visit.Post(Path, [(Field, text), .. Also, .. review]);
    }
}
