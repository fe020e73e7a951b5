using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

public sealed class DraftKeepingTests : IAsyncLifetime
{
    private const string Subject = "feedback:1";

    private readonly TestDatabase _database = new();
    private Guid _noor;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _noor = (await World.MakeIn(_database)).Cast.Noor.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task What_is_kept_later_takes_the_place_of_what_was_kept_before()
    {
        await Keep("eerst");
        await Keep("later");

        await using var db = _database.Open();
        Assert.Equal("later", (await db.Drafts.SingleAsync(d => d.Subject == Subject)).Fields["tekst"]);
    }

    [Fact]
    public async Task A_draft_is_found_by_its_owner_alone()
    {
        await Keep("van Noor");

        await using var db = _database.Open();
        Assert.NotNull(await db.DraftOfAsync(_noor, Subject, CancellationToken.None));
        Assert.Null(await db.DraftOfAsync(Guid.NewGuid(), Subject, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_sent_leaves_no_draft()
    {
        await Keep("klaar");
        await using var db = _database.Open();

        await db.DropDraftAsync(_noor, Subject, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();

        Assert.Null(await db.DraftOfAsync(_noor, Subject, CancellationToken.None));
    }

    [Fact]
    public async Task A_page_that_knows_the_newest_version_saves_over_it()
    {
        var first = await Type("Een zin.", "aa", version: 0);
        var second = await Type("Een zin, en nog een.", "bb", first.Kept.Version);

        Assert.Null(second.Newer);
        Assert.Equal("Een zin, en nog een.", await Kept(Subject));
    }

    [Fact]
    public async Task An_older_page_overwrites_nothing_and_loses_nothing()
    {
        await Type("Van de eerste tab.", "aa", version: 0);
        var second = await Type("Van de tweede tab.", "bb", version: 0);

        Assert.Equal("Van de eerste tab.", second.Newer!.Fields["tekst"]);
        Assert.Equal("Van de eerste tab.", await Kept(Subject));
        Assert.Equal("Van de tweede tab.", await Kept($"{Subject}#bb"));
    }

    [Fact]
    public async Task An_answer_that_got_lost_makes_no_second_version_of_the_same_page()
    {
        await Type("Verbinding weg", "aa", version: 0);
        var again = await Type("Verbinding weg, en weer terug.", "aa", version: 0);

        Assert.Null(again.Newer);
        Assert.Equal("Verbinding weg, en weer terug.", await Kept(Subject));
    }

    [Fact]
    public async Task The_same_words_once_more_put_no_other_page_behind()
    {
        var first = await Type("Een zin.", "aa", version: 0, turn: 1);
        await Type("Een zin.", "aa", version: 0, turn: 2);

        var next = await Type("Een zin, en nog een.", "bb", first.Kept.Version);

        Assert.Null(next.Newer);
        Assert.Equal("Een zin, en nog een.", await Kept(Subject));
    }

    [Fact]
    public async Task A_request_that_arrives_late_changes_nothing()
    {
        await Type("Nieuw.", "aa", version: 0, turn: 2);
        var late = await Type("Oud.", "aa", version: 0, turn: 1);

        Assert.Null(late.Newer);
        Assert.Equal("Nieuw.", await Kept(Subject));
    }

    [Fact]
    public async Task Forgetting_a_form_forgets_its_second_versions()
    {
        await Type("Van de eerste tab.", "aa", version: 0);
        await Type("Van de tweede tab.", "bb", version: 0);
        await using var db = _database.Open();

        await db.ForgetDraftsAsync(_noor, Subject, CancellationToken.None);
        await db.SaveChangesAsync();

        Assert.Empty(await db.DraftsOfAsync(_noor, Subject, CancellationToken.None));
    }

    [Fact]
    public async Task Choosing_ends_the_second_version()
    {
        var first = await Type("Van de eerste tab.", "aa", version: 0);
        await Type("Van de tweede tab.", "bb", version: 0);

        await Type("Van de tweede tab.", "bb", first.Kept.Version);

        Assert.Equal("Van de tweede tab.", await Kept(Subject));
        Assert.Null(await Kept($"{Subject}#bb"));
    }

    [Fact]
    public async Task A_page_still_open_after_its_form_was_sent_elsewhere_is_noticed()
    {
        await Type("Verstuurd.", "aa", version: 0);
        await using (var db = _database.Open())
        {
            await db.DropDraftAsync(_noor, Subject, World.Now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        var late = await Type("Nog iets.", "bb", version: 1);

        Assert.True(late.Newer!.IsSent);
        Assert.Equal("Nog iets.", await Kept($"{Subject}#bb"));
    }

    [Fact]
    public async Task A_begun_reflection_is_found_again_until_it_is_sent_in()
    {
        var reflection = Reflection.Begin(_noor, World.Now);
        await using var db = _database.Open();
        await db.KeepDraftAsync(_noor, Reflection.DraftSubjectOf(reflection.Id), new Dictionary<string, string> { ["Form.Texts[moment]"] = "Begonnen." }, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
        Assert.Contains(await db.BegunReflectionsAsync(_noor, CancellationToken.None), d => d.Subject == Reflection.DraftSubjectOf(reflection.Id));

        db.Add(reflection);
        await db.SaveChangesAsync();

        Assert.DoesNotContain(await db.BegunReflectionsAsync(_noor, CancellationToken.None), d => d.Subject == Reflection.DraftSubjectOf(reflection.Id));
    }

    private async Task<(Draft Kept, Draft? Newer)> Type(string text, string page, int version, int turn = 0)
    {
        await using var db = _database.Open();
        var saved = await db.SaveDraftAsync(_noor, new(Subject, page, version, turn, new Dictionary<string, string> { ["tekst"] = text }), World.Now, CancellationToken.None);
        await db.SaveChangesAsync();

        return saved;
    }

    private async Task<string?> Kept(string subject)
    {
        await using var db = _database.Open();

        return (await db.DraftOfAsync(_noor, subject, CancellationToken.None))?.Fields["tekst"];
    }

    private async Task Keep(string text)
    {
        await using var db = _database.Open();
        await db.KeepDraftAsync(_noor, Subject, new Dictionary<string, string> { ["tekst"] = text }, World.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
