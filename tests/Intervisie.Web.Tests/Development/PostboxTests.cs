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
