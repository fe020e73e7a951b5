using System.Net;
using System.Net.Sockets;
using Intervisie.Core.Mail;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Tests.Localisation;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed class SilentServerTests
{
    [Fact]
    public async Task A_mail_server_that_says_nothing_is_given_up()
    {
        // Takes the connection and never greets.
        using var server = new TcpListener(IPAddress.Loopback, port: 0);
        server.Start();
        var smtp = new SmtpOptions { Host = "127.0.0.1", Port = ((IPEndPoint)server.LocalEndpoint).Port, PatienceInSeconds = 1 };
        var paper = new LetterPaper(Options.Create(new MailOptions { From = "a@voorbeeld.test" }), Options.Create(new SiteOptions { Address = "http://localhost" }), ScreenTexts.Wording);
        var mailer = new SmtpMailer(paper, Options.Create(smtp));

        var sending = mailer.SendAsync(new Letter("x", "noor@voorbeeld.test", MailWords.For(MailKind.RoundOpened), "/", Language: null), CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
