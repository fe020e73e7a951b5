using System.Net;
using Intervisie.Core.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Development;

public sealed class PostboxTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Sent_mails_lie_there_with_their_link_and_waiting_ones_do_not()
    {
        Write(MailKind.FeedbackReady, isSent: true);
        Write(MailKind.TimeToEvaluate, isSent: false);

        var page = await (await site.As("Bram")).Read("/postvak");

        var mail = Assert.Single(page.QuerySelectorAll("ul.rows li"), m => m.TextContent.Contains(MailWords.For(MailKind.FeedbackReady).Subject, StringComparison.Ordinal));
        Assert.DoesNotContain(MailWords.For(MailKind.TimeToEvaluate).Subject, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("noor@voorbeeld.test", mail.TextContent, StringComparison.Ordinal);
        Assert.NotNull(mail.QuerySelector("a[href='/groep']"));
    }

    [Fact]
    public async Task An_invitation_lies_there_with_its_address_and_the_link_of_the_mail()
    {
        var path = $"/welkom/{new string('a', 64)}";
        var now = site.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var key = site.Ask(db =>
        {
            var invitation = db.Invitations.Single(i => i.Email == "jasmijn@voorbeeld.test");
            var mail = OutgoingMail.Inviting(invitation.Id, now.AddYears(1));
            mail.Sent(now);
            db.Mails.Add(mail);
            db.SaveChanges();

            return mail.MessageKey;
        });
        await site.Services.GetRequiredService<IMailer>().SendAsync(new(key, "jasmijn@voorbeeld.test", MailWords.For(MailKind.Invited), path, Language: null), CancellationToken.None);

        var page = await (await site.As("Bram")).Read("/postvak");

        Assert.NotNull(page.QuerySelector($"ul.rows a[href='{path}']"));
        Assert.Contains("jasmijn@voorbeeld.test", page.QuerySelector("ul.rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_can_be_opened_as_who_received_it()
    {
        Write(MailKind.RoundOpened, isSent: true);
        var visit = await site.As("Bram");

        var answer = await visit.Send(await visit.Read("/postvak"), "/aanmelden/als");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/groep", answer.Headers.Location!.ToString());
    }

    private void Write(MailKind kind, bool isSent) => site.Ask(db =>
    {
        var now = site.Services.GetRequiredService<TimeProvider>().GetUtcNow();

        // Due long after the test, so that the job leaves it alone.
        var mail = OutgoingMail.To(site.IdOf("Noor"), kind, "/groep", now.AddYears(1));

        if (isSent)
        {
            mail.Sent(now);
        }

        db.Mails.Add(mail);

        return db.SaveChanges();
    });
}
