using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Administration;

/// <summary>The page of who keeps the installation running (NL: <i>Hoe gaat het?</i>).</summary>
[Authorize(Roles = nameof(Role.PlatformAdmin)), Route("beheer")]
public sealed class AdministrationController(IntervisieDb db, JobPlan plan, MailFaults mailFaults, TimeProvider clock) : Controller
{
    private const string EveryMinute = "* * * * *";

    /// <summary>A job of every minute, and a job of every day, may be this late.</summary>
    private static readonly TimeSpan MinutesOfPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DaysOfPatience = TimeSpan.FromHours(26);

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var jobs = new List<JobRow>();

        foreach (var job in plan.Jobs)
        {
            jobs.Add(await LastRunOf(job));
        }

        return View(new AdministrationPage(JobEngine.EngineName, DatabaseName(), jobs, await MailAsync()));
    }

    private async Task<JobRow> LastRunOf(PlannedJob job)
    {
        var run = await db.JobRuns.AsNoTracking().Where(r => r.Job == job.Name).OrderByDescending(r => r.StartedAt).FirstOrDefaultAsync();

        if (run is null)
        {
            return new(job.Name, JobState.NeverRan, LastRunAt: null, Node: null, Done: 0, Failed: 0, Fault: null);
        }

        var isLate = clock.GetUtcNow() - run.StartedAt > (job.Cron == EveryMinute ? MinutesOfPatience : DaysOfPatience);
        var state = isLate ? JobState.Late : run.Succeeded ? JobState.WentWell : JobState.WentWrong;

        return new(job.Name, state, run.StartedAt, run.Node, run.Done, run.Failed, run.Fault);
    }

    private async Task<MailPage> MailAsync()
    {
        var waiting = db.Mails.AsNoTracking().Waiting();
        var failed = await waiting
            .Where(m => m.LastFault != null)
            .GroupBy(m => m.LastFault!)
            .Select(g => new { Fault = g.Key, Count = g.Count() })
            .ToListAsync();

        return new(
            await waiting.CountAsync(),
            await waiting.OrderBy(m => m.CreatedAt).Select(m => (DateTimeOffset?)m.CreatedAt).FirstOrDefaultAsync(),
            [.. failed.OrderByDescending(f => f.Count).Select(f => new FailedMails(f.Fault, f.Count))],
            [.. mailFaults.Missing()],
            mailFaults.GoesToFolder);
    }

    private string DatabaseName() => db is PostgresDb ? "PostgreSQL" : "SQLite";
}
