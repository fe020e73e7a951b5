using System.Net;
using Intervisie.Core.Mail;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Administration;

public sealed class AdministrationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_tells_the_engine_the_database_and_how_every_job_went()
    {
        var page = await (await site.As("Pieter")).Read("/beheer");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("Quartz", text, StringComparison.Ordinal);
        Assert.Contains("SQLite", text, StringComparison.Ordinal);
        Assert.Equal(JobSchedule.Plan.Jobs.Count, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_mail_that_failed_waits_and_tells_the_type_of_its_fault()
    {
        // Due long after the test, so that the job leaves it alone.
        var now = site.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddYears(1);
        site.Ask(db =>
        {
            var mail = OutgoingMail.To(site.IdOf("Noor"), MailKind.RoundOpened, "/groep", now);
            mail.Failed("SmtpException", now);
            db.Mails.Add(mail);

            return db.SaveChanges();
        });

        var page = await (await site.As("Pieter")).Read("/beheer");

        Assert.Contains("Mislukt met SmtpException", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_for_who_administers_the_platform_alone() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.As("Henk")).Get("/beheer")).StatusCode);

    [Fact]
    public async Task In_Production_missing_mail_settings_are_a_fault()
    {
        await using var production = new ProductionSite();

        var missing = production.Services.GetRequiredService<MailFaults>().Missing().Select(m => m.Name);

        Assert.Equal(["Mail:Smtp:Host", "Mail:From", "Site:Address"], missing);
    }

    [Fact]
    public void In_Development_mail_needs_no_settings() =>
        Assert.Empty(site.Services.GetRequiredService<MailFaults>().Missing());
}
