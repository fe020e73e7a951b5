using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Work;

/// <summary>Once a group read it, the original gives way to what they read.</summary>
public sealed class ForgetOriginalsTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private Contribution _shared = null!;
    private DateTimeOffset _closed;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await World.MakeIn(_database);
        await using var db = _database.Open();
        var round = await db.Rounds.Where(r => r.ClosedAt != null && r.Contributions.Any()).OrderBy(r => r.Id).Whole().FirstAsync();
        (_shared, _closed) = (round.OpenContributions.First(), round.ClosedAt!.Value);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Fourteen_days_after_the_round_closed_only_the_approved_text_is_left()
    {
        await RunAsync(_closed.AddDays(14).AddMinutes(-1));
        var before = await Reread();
        Assert.Null(before.ReplacedAt);
        Assert.NotEmpty(before.Roster);

        await RunAsync(_closed.AddDays(14));
        var after = await Reread();
        Assert.NotNull(after.ReplacedAt);
        Assert.Equal(_shared.Question.Value, after.Answer(Reflection.QuestionKey));
        Assert.All(_shared.Fields, f => Assert.Equal(f.Value.Value, after.Answer(f.Key)));
        Assert.NotEqual(before.Answer("moment"), after.Answer("moment"));
        Assert.Empty(after.Roster);
        Assert.Empty(after.FindingAnswers);
        Assert.Null(after.ReviewedFingerprint);
    }

    [Fact]
    public async Task What_was_never_shared_stays_until_its_owner_deletes_it()
    {
        await using var db = _database.Open();
        var own = await db.Reflections.Where(r => !db.Contributions.Any(c => c.ReflectionId == r.Id)).AsNoTracking().FirstAsync();

        await RunAsync(_closed.AddYears(3));

        Assert.Equal(own.Answers, (await db.Reflections.AsNoTracking().SingleAsync(r => r.Id == own.Id)).Answers);
    }

    [Fact]
    public async Task What_was_taken_back_stays_too()
    {
        await using (var db = _database.Open())
        {
            var round = await db.Rounds.Whole().SingleAsync(r => r.Id == _shared.RoundId);
            round.Withdraw(round.Contributions.Single(c => c.Id == _shared.Id), _shared.AuthorId, _closed);
            await db.SaveChangesAsync();
        }

        await RunAsync(_closed.AddDays(20));

        Assert.Null((await Reread()).ReplacedAt);
    }

    [Fact]
    public async Task What_was_written_after_it_has_its_own_fourteen_days_and_a_fresh_draft_too()
    {
        await Change(r => r.Write(new Dictionary<string, string>(r.Answers) { ["volgende"] = "Nog een gedachte van later." }, _closed.AddDays(12)));

        await RunAsync(_closed.AddDays(20));
        Assert.Equal("Nog een gedachte van later.", (await Reread()).Answer("volgende"));

        await using (var db = _database.Open())
        {
            await db.KeepDraftAsync(_shared.AuthorId, Reflection.DraftSubjectOf(_shared.ReflectionId), new Dictionary<string, string> { ["x"] = "Half." }, _closed.AddDays(25), CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await RunAsync(_closed.AddDays(30));
        Assert.Null((await Reread()).ReplacedAt);
        await RunAsync(_closed.AddDays(40));
        Assert.NotNull((await Reread()).ReplacedAt);
    }

    [Fact]
    public async Task Shared_again_and_taken_back_the_older_text_does_not_come_over_the_newer()
    {
        await RunAsync(_closed.AddDays(15));
        await Change(r =>
        {
            r.Write(new Dictionary<string, string> { ["moment"] = "Helemaal opnieuw geschreven." }, _closed.AddDays(20));
            r.NoteShared();
        });
        await using (var db = _database.Open())
        {
            var round = await db.Rounds.Where(r => r.Contributions.All(c => c.AuthorId != _shared.AuthorId)).Whole().FirstAsync();
            var again = Contribution.Of(round, _shared.AuthorId, new ContributionTexts(_shared.ReflectionId, A.Words(), new Dictionary<string, Intervisie.Core.Deidentification.SharedText>(), [], WantsSuggestions: false), _closed.AddDays(20));
            again.Withdraw(_closed.AddDays(21));
            db.Add(again);
            await db.SaveChangesAsync();
        }

        await RunAsync(_closed.AddDays(90));

        Assert.Equal("Helemaal opnieuw geschreven.", (await Reread()).Answer("moment"));
    }

    [Fact]
    public async Task What_is_hidden_waits_until_it_was_mended()
    {
        var report = Guid.Empty;
        await InRound(round => report = round.Report(round.Contributions.Single(c => c.Id == _shared.Id), LeakPart.Text, feedback: null, round.Assignments.First(a => a.ContributionId == _shared.Id).ReaderId, _closed).Id);
        await RunAsync(_closed.AddDays(15));
        Assert.Null((await Reread()).ReplacedAt);

        await InRound(round => round.Mend(round.LeakReports.Single(l => l.Id == report), _shared.AuthorId, new Dictionary<string, Intervisie.Core.Deidentification.SharedText> { [Reflection.QuestionKey] = A.Words("Hoe blijf ik rustig?") }, _closed));
        await RunAsync(_closed.AddDays(16));
        Assert.Equal("Hoe blijf ik rustig?", (await Reread()).Answer(Reflection.QuestionKey));
    }

    [Fact]
    public async Task Words_in_the_boxes_nobody_read_go_and_what_was_ticked_stays()
    {
        await using (var db = _database.Open())
        {
            var reflection = await db.Reflections.SingleAsync(r => r.Id == _shared.ReflectionId);
            reflection.Write(new Dictionary<string, string>(reflection.Answers) { ["beloofd"] = "Xanthe bellen", ["spanningVooraf"] = "4", ["effect"] = "toon" }, _closed.AddHours(-1));
            await db.KeepDraftAsync(reflection.AuthorId, Reflection.DraftSubjectOf(reflection.Id), new Dictionary<string, string> { ["x"] = "Xanthe" }, _closed.AddHours(-1), CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await RunAsync(_closed.AddDays(15));

        var after = await Reread();
        Assert.Empty(after.Answer("beloofd"));
        Assert.Equal("4", after.Answer("spanningVooraf"));
        Assert.Equal("toon", after.Answer("effect"));
        await using var drafts = _database.Open();
        Assert.False(await drafts.Drafts.AnyAsync(d => d.Subject == Reflection.DraftSubjectOf(_shared.ReflectionId)));
    }

    [Fact]
    public async Task Twice_is_once()
    {
        await RunAsync(_closed.AddDays(15));
        var first = await Reread();
        await RunAsync(_closed.AddDays(16));

        Assert.Equal(first.Version, (await Reread()).Version);
    }

    private async Task RunAsync(DateTimeOffset now)
    {
        var work = _database.OneByOne();
        await new ForgetOriginals(_database.Open(), work, new FixedClock(now)).RunAsync(CancellationToken.None);
        Assert.Equal(0, work.Failed);
    }

    private async Task Change(Action<Reflection> change)
    {
        await using var db = _database.Open();
        change(await db.Reflections.SingleAsync(r => r.Id == _shared.ReflectionId));
        await db.SaveChangesAsync();
    }

    private async Task InRound(Action<Round> change)
    {
        await using var db = _database.Open();
        change(await db.Rounds.Whole().SingleAsync(r => r.Id == _shared.RoundId));
        await db.SaveChangesAsync();
    }

    private async Task<Reflection> Reread()
    {
        await using var db = _database.Open();
        return await db.Reflections.AsNoTracking().SingleAsync(r => r.Id == _shared.ReflectionId);
    }
}
