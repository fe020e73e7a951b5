using Intervisie.Core.Audit;
using Intervisie.Core.Data;
using Intervisie.Core.Work;

namespace Intervisie.Web.Jobs;

/// <summary>Runs one job in a scope of its own and leaves a row that says how it went. Both engines call it by name.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, JobPlan plan, TimeProvider clock, ILogger<JobRunner> log)
{
    public async Task RunAsync(string name, CancellationToken stop)
    {
        var run = JobRun.Start(name, Environment.MachineName, clock.GetUtcNow());
        await using var scope = scopes.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<OneByOne>();
        string? fault = null;

        try
        {
            var job = (IJob)scope.ServiceProvider.GetRequiredService(plan.Find(name).Type);
            await job.RunAsync(stop);
        }
        catch (Exception error)
        {
            // The next tick makes good what this one missed; the engine has nothing to retry.
            fault = error.GetBaseException().GetType().Name;
            LogFault(name, fault);
        }

        run.Finish(clock.GetUtcNow(), work.Done, work.Failed, fault);
        await RecordAsync(run);
    }

    private async Task RecordAsync(JobRun run)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
            db.JobRuns.Add(run);
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (Exception error)
        {
            // Without a database there is nowhere to write it down; readiness tells by the missing heartbeat.
            LogFault(run.Job, error.GetBaseException().GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} ended with {Fault}")]
    private partial void LogFault(string job, string fault);
}
