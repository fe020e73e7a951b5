using AngleSharp.Html.Dom;
using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Intervisie.Browser.Tests.Durability;

/// <summary>A power cut at any moment loses nothing that was acknowledged, and sends no mail under two names.</summary>
public sealed class SigkillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Kills = 20;

    /// <summary>A round that moves mails its members: on a slow machine chance alone may let none move.</summary>
    private const int TurnsPerMove = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly SmtpSink _post = new(TimeSpan.FromMilliseconds(40));
    private readonly Ledger _ledger = new();
    private RunningSite _site = null!;

    public Task InitializeAsync()
    {
        _site = new RunningSite(_post.Port);

        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _post.Dispose();
    }

    [Fact]
    public async Task Twenty_kills_lose_nothing_that_was_acknowledged()
    {
        // Another course each day would be another test; what matters is when the kills fall, and that differs each time anyway.
        var chance = new Random(20261124);
        var worker = new Worker(_site.Address, _ledger, chance);

        for (var kill = 0; kill < Kills; kill++)
        {
            await _site.StartAsync();
            var noor = await SignInAsNoorAsync();

            if (kill % TurnsPerMove == 0)
            {
                await Worker.LetTimePassAsync(noor);
            }

            var working = worker.WorkAsync();
            await UntilTheKillAsync(working, kill, TimeSpan.FromMilliseconds(chance.Next(200, 2500)));
            await _site.KillAsync();
            await working;
        }

        await _site.StartAsync();
        await LetLeasesEnd();
        await EverythingAcknowledgedIsThere();
        await EveryMailWentOutUnderOneName();
    }

    /// <summary>At this moment; later on a slow machine, which is to have acknowledged one act for each kill.</summary>
    private async Task UntilTheKillAsync(Task working, int kill, TimeSpan moment)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var first = new PeriodicTimer(moment);
        await first.WaitForNextTickAsync(patience.Token);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(50));

        while (_ledger.Entries.Count <= kill + 1 && !working.IsCompleted)
        {
            await beat.WaitForNextTickAsync(patience.Token);
        }
    }

    /// <summary>A mail that was being sent when its sender was killed waits for its lease; an hour is more than enough.</summary>
    private async Task LetLeasesEnd()
    {
        var noor = await SignInAsNoorAsync();
        await noor.Post("/klok", ("hours", "1"));
    }

    /// <summary>Also before each turn: a site that has just started is slow at its first pages, and the kills are to fall into work.</summary>
    private async Task<Visit> SignInAsNoorAsync()
    {
        var noor = new Visit(new Worker(_site.Address, _ledger, Random.Shared).NewClient());
        await Worker.SignInAsync(noor, "Noor");

        return noor;
    }

    private async Task EverythingAcknowledgedIsThere()
    {
        Assert.True(_ledger.Entries.Count > Kills, $"Only {_ledger.Entries.Count} acts were acknowledged.");

        foreach (var person in _ledger.Entries.GroupBy(e => e.Who, StringComparer.Ordinal))
        {
            using var client = new Worker(_site.Address, _ledger, Random.Shared).NewClient();
            var visit = new Visit(client);
            await Worker.SignInAsync(visit, person.Key);

            foreach (var entry in person)
            {
                Assert.True(await IsThere(visit, entry), $"«{entry.Text}» of {entry.Who} is not at {entry.Address}.");
            }
        }

        output.WriteLine($"{Kills} kills, {_ledger.Entries.Count} acts acknowledged, all there.");
    }

    /// <summary>On its own page, or for feedback whose step is over beside the contribution it was given on.</summary>
    private static async Task<bool> IsThere(Visit visit, Acknowledged entry)
    {
        var page = await visit.Read(entry.Address);
        var contribution = page.QuerySelector("main a[href^='/inbrengen/']")?.GetAttribute("href");

        return Shows(page, entry.Text) || (contribution is not null && Shows(await visit.Read(contribution), entry.Text));
    }

    private static bool Shows(IHtmlDocument page, string text) =>
        page.QuerySelector("main")!.TextContent.Contains(text, StringComparison.Ordinal);

    private async Task EveryMailWentOutUnderOneName()
    {
        var rows = await WaitUntilAllAreSent();
        var received = _post.Mails.GroupBy(m => m.MessageId, StringComparer.Ordinal).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, received.Count);
        Assert.All(received, copies => Assert.Single(copies.Select(c => (c.Recipient, c.Subject, c.Link)).Distinct()));
        output.WriteLine($"{rows.Count} mails, {_post.Mails.Count} copies received.");
        Assert.Equal(rows.Select(r => r.MessageKey).Order(), received.Select(r => r.Key.Trim('<').Split('@')[0]).Order());
    }

    private async Task<List<OutgoingMail>> WaitUntilAllAreSent()
    {
        await using var services = new ServiceCollection().AddIntervisieDb(postgres: null, _site.DataDirectory).BuildServiceProvider();
        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1));

        while (await beat.WaitForNextTickAsync(patience.Token))
        {
            await using var scope = services.CreateAsyncScope();
            var mails = await scope.ServiceProvider.GetRequiredService<IntervisieDb>().Mails.AsNoTracking().ToListAsync(patience.Token);

            if (mails.TrueForAll(m => m.SentAt is not null))
            {
                SqliteConnection.ClearAllPools();

                return mails;
            }
        }

        throw new TimeoutException("Some mails were never sent.");
    }
}
