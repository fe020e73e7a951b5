using System.Net;
using Intervisie.Core.Data;
using Intervisie.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intervisie.Web.Tests.Privacy;

/// <summary>Names planted in everything a teacher types: afterwards they stand in no file, no log, no mail and nobody else's page.</summary>
public sealed class PlantedNameTests : IDisposable
{
    private const string Child = "Xanthippeia";
    private const string Father = "Zoroastrius";

    private readonly LoggingSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_was_typed_while_sharing_is_readable_nowhere_but_on_its_authors_page()
    {
        var noor = await _site.As("Noor");
        var address = await ShareAsync(noor);

        Assert.Contains(Child, await TextOf(noor, address), StringComparison.Ordinal);
        Assert.DoesNotContain(Child, string.Concat(_site.Ask(db => db.Contributions.AsNoTracking().ToList()).SelectMany(c => c.Fields.Values).Select(f => f.Value)), StringComparison.Ordinal);
        AssertNowhere(Child, Father);
    }

    [Fact]
    public async Task A_name_that_slipped_through_leaves_no_copy_once_it_was_hidden_and_mended()
    {
        // The author insists that it is no name: that is how one gets through.
        var noor = await _site.As("Noor");
        await ShareAsync(noor, ("Review.Answers[0].Replace", "false"), ("Review.Answers[0].IsConfirmed", "true"), ("Review.Answers[1].Replace", "false"), ("Review.Answers[1].IsConfirmed", "true"));
        var contribution = _site.Ask(db => db.Contributions.AsNoTracking().Where(c => c.AuthorId == _site.IdOf("Noor")).AsEnumerable().MaxBy(c => c.SharedAt)!);
        Assert.Contains(Child, string.Concat(contribution.Fields.Values.Select(f => f.Value)), StringComparison.Ordinal);

        await noor.Post($"/inbrengen/{contribution.Id}/verbergen", ("Part", "Text"));
        var mend = await noor.Read($"/herkenbaar/{_site.Ask(db => db.LeakReports.AsNoTracking().Single()).Id}");
        var back = await noor.Send(mend, mend.QuerySelector("form[action^='/herkenbaar/']")!.GetAttribute("action")!, ("Form.Texts[moment]", "Een vader vertelde wat hem dwarszat."), ("Form.HasRead", "true"));

        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        AssertNowhere(Child, Father);
    }

    [Fact]
    public async Task Feedback_that_names_a_child_is_refused_and_kept_sealed()
    {
        var assignment = _site.Ask(db => (from a in db.Assignments
                                          where a.Feedback == null
                                          join r in db.Rounds on a.RoundId equals r.Id
                                          where r.ClosedAt == null
                                          select a).AsNoTracking().First());
        var reader = await _site.As(_site.Ask(db => db.People.AsNoTracking().Single(p => p.Id == assignment.ReaderId).Name.Given));

        var refused = await reader.Post($"/toewijzingen/{assignment.Id}", ("Observation", $"Je schrijft dat {Child} stil werd."), ("Appreciation", "Je liet een stilte vallen."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(Child, await TextOf(reader, $"/toewijzingen/{assignment.Id}"), StringComparison.Ordinal);
        AssertNowhere(Child);
    }

    private async Task<string> ShareAsync(Visit noor, params (string Name, string Value)[] answers)
    {
        var round = _site.Ask(db => db.RoundsJoinedBy(_site.IdOf("Noor")).First(r => r.ClosedAt == null).Id).ToString();
        await _site.TakeBackAsync(noor);
        await noor.Post("/concepten", ("draft.subject", "reflectie:1"), ("Form.Texts[moment]", $"{Child} begon."));
        var made = await noor.Post("/reflecties", ("Form.Texts[moment]", $"De vader van {Child}, {Father}, vertelde wat hem dwarszat."), ("Form.Roster[0].Name", Child), ("Form.Roster[0].Role", "leerling"));
        var address = made.Headers.Location!.ToString();
        await noor.Post($"{address}/delen", ("Form.Question", "Hoe blijf ik rustig?"), ("Form.RoundId", round));
        var review = await noor.Read($"{address}/nakijken?ronde={round}");
        var all = answers.Concat([("act", "Show")]).ToArray();
        var reviewed = await noor.Send(review, $"/nakijken?ronde={round}", all);
        Assert.True(reviewed.StatusCode == HttpStatusCode.Redirect, await reviewed.Content.ReadAsStringAsync());
        var shared = await noor.Send(await noor.Read(reviewed.Headers.Location!.ToString()), "/inbreng");
        Assert.Equal(HttpStatusCode.Redirect, shared.StatusCode);

        return address;
    }

    private void AssertNowhere(params string[] names)
    {
        SqliteConnection.ClearAllPools();

        Assert.NotEmpty(Directory.GetFiles(_site.DataDirectory));
        Assert.All(names, name => Assert.Empty(StoredBytes.FilesWith(name, _site.DataDirectory)));
        Assert.NotEmpty(_site.Log.Lines);
        Assert.All(_site.Log.Lines, line => Assert.All(names, name => Assert.DoesNotContain(name, line, StringComparison.OrdinalIgnoreCase)));
        Assert.All(_site.Ask(db => db.Mails.AsNoTracking().Select(m => m.Path).ToList()), path => Assert.DoesNotContain(names[0], path, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> TextOf(Visit visit, string address) => (await visit.Read(address)).QuerySelector("main")!.TextContent;

    /// <summary>The site with all its logging kept.</summary>
    private sealed class LoggingSite : Site
    {
        public KeptLog Log { get; } = new();

        /// <summary>Noor brought something into the open round already; one a round.</summary>
        public async Task TakeBackAsync(Visit noor)
        {
            foreach (var id in Ask(db => db.Contributions.Where(c => c.AuthorId == IdOf("Noor") && c.WithdrawnAt == null && db.Rounds.Any(r => r.Id == c.RoundId && r.ClosedAt == null)).Select(c => c.Id).ToList()))
            {
                await noor.Post($"/inbrengen/{id}/terugnemen");
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).AddFilter(_ => true).SetMinimumLevel(LogLevel.Trace));
        }
    }
}
