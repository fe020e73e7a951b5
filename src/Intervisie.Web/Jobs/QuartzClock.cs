using Quartz;

namespace Intervisie.Web.Jobs;

/// <summary>Quartz as the clock: in memory, on every node; the database is the schedule.</summary>
public static class QuartzClock
{
    public const string EngineName = "Quartz";

    public static IServiceCollection AddJobEngine(this IServiceCollection services, JobPlan plan)
    {
        services.AddQuartz(quartz =>
        {
            // No UseTimeProvider here: it would replace the clock of the whole site, so that the demo world could not be walked through.
            // A clock that jumps ahead leaves triggers behind it, and those fire at once.

            // A running job is let finish; its token is the host's to cancel.
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Never);

            foreach (var job in plan.Jobs)
            {
                Schedule(quartz, job);
            }
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);

        return services;
    }

    private static void Schedule(IQuartzBuilder quartz, PlannedJob job)
    {
        var key = new JobKey(job.Name);
        var cron = CronExpression.Parse(job.Cron, CronFormat.Unix);

        quartz.AddJob<Tick>(j => j.WithIdentity(key).StoreDurably());
        quartz.AddTrigger<Tick>(t => t
            .ForJob(key)
            .WithIdentity(job.Name)
            .WithCronSchedule(cron, c => c.InTimeZone(job.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
        quartz.RunAtStartup(key);
    }

    [DisallowConcurrentExecution]
    private sealed class Tick(JobRunner runner) : Quartz.IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await runner.RunAsync(context.JobDetail.Key.Name, cancellationToken);
    }
}
