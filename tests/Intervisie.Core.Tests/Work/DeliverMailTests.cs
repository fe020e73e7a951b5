using Intervisie.Core.Mail;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Work;

public sealed class DeliverMailTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly Postbag _postbag = new();
    private readonly FixedClock _clock = new(World.Now);
    private Guid _mail;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        var world = await World.MakeIn(_database);
        await using var db = _database.Open();
        var mail = OutgoingMail.To(world.Cast.Noor.Id, MailKind.FeedbackReady, "/rondes/x", World.Now);
        _mail = mail.Id;
        db.Mails.Add(mail);
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_mail_is_sent_once_to_the_address_of_the_person()
    {
        await Run();
        await Run();

        var letter = Assert.Single(_postbag.Letters);
        Assert.Equal("noor@voorbeeld.test", letter.Address);
        Assert.NotNull((await Read()).SentAt);
    }

    [Fact]
    public async Task A_letter_goes_out_in_the_language_its_receiver_chose()
    {
        await using (var db = _database.Open())
        {
            (await db.People.SingleAsync(p => p.Email == "noor@voorbeeld.test")).Speak("en");
            await db.SaveChangesAsync();
        }

        await Run();

        Assert.Equal("en", Assert.Single(_postbag.Letters).Language);
    }

    [Fact]
    public async Task A_claimed_mail_waits_for_its_lease()
    {
        await using var db = _database.Open();
        Assert.True(await db.Mails.ClaimAsync(_mail, _clock.Now, CancellationToken.None));

        await Run();
        Assert.Empty(_postbag.Letters);

        _clock.Now += OutgoingMail.Lease;
        await Run();
        Assert.Single(_postbag.Letters);
    }

    [Fact]
    public async Task Two_senders_cannot_claim_the_same_mail()
    {
        await using var first = _database.Open();
        await using var second = _database.Open();

        Assert.True(await first.Mails.ClaimAsync(_mail, _clock.Now, CancellationToken.None));
        Assert.False(await second.Mails.ClaimAsync(_mail, _clock.Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_refused_mail_waits_and_goes_out_later_under_the_same_message_id()
    {
        _postbag.Refuses = true;
        await Run();
        Assert.Equal("IOException", (await Read()).LastFault);

        _postbag.Refuses = false;
        _clock.Now += TimeSpan.FromMinutes(2);
        await Run();

        Assert.Null((await Read()).LastFault);
        Assert.Single(_postbag.Tried.Distinct());
        Assert.Equal(2, _postbag.Tried.Count);
    }

    [Fact]
    public async Task Without_a_server_mails_wait_untouched()
    {
        _postbag.IsReady = false;

        await Run();

        Assert.Equal(0, (await Read()).Attempts);
    }

    [Fact]
    public async Task A_mail_that_left_while_the_site_was_stopping_is_noted_as_sent()
    {
        using var stopping = new CancellationTokenSource();
        _postbag.WhenSent = stopping.Cancel;

        await Run(stopping.Token);

        Assert.NotNull((await Read()).SentAt);
    }

    [Fact]
    public async Task A_slow_server_ends_a_run_and_the_next_one_goes_on()
    {
        await using (var db = _database.Open())
        {
            var one = await db.Mails.SingleAsync(m => m.Id == _mail);
            db.Mails.Add(OutgoingMail.To(one.PersonId!.Value, MailKind.TimeToEvaluate, "/rondes/y", World.Now));
            await db.SaveChangesAsync();
        }

        _postbag.WhenSent = () => _clock.Now += TimeSpan.FromSeconds(15);

        await Run();
        Assert.Single(_postbag.Letters);

        await Run();
        Assert.Equal(2, _postbag.Letters.Count);
    }

    private async Task Run(CancellationToken stop = default)
    {
        await using var db = _database.Open();
        await new DeliverMail(db, _database.OneByOne(), _postbag, _clock).RunAsync(stop);
    }

    private async Task<OutgoingMail> Read()
    {
        await using var db = _database.Open();

        return await db.Mails.AsNoTracking().SingleAsync(m => m.Id == _mail);
    }

    /// <summary>A mailer of the test's own; the real conversation over SMTP is tested where the site runs.</summary>
    private sealed class Postbag : IMailer
    {
        public List<Letter> Letters { get; } = [];

        public List<string> Tried { get; } = [];

        public bool Refuses { get; set; }

        public bool IsReady { get; set; } = true;

        public Action WhenSent { get; set; } = () => { };

        public Task SendAsync(Letter letter, CancellationToken stop)
        {
            Tried.Add(letter.MessageKey);

            if (Refuses)
            {
                throw new IOException("no answer");
            }

            Letters.Add(letter);
            WhenSent();

            return Task.CompletedTask;
        }
    }
}
