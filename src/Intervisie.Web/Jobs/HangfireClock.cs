using Hangfire;
using Hangfire.InMemory;
using Hangfire.Storage;

namespace Intervisie.Web.Jobs;

/// <summary>Hangfire as the clock, compiled with <c>-p:JobEngine=Hangfire</c>: in memory, on every node; the database is the schedule.</summary>
public static class HangfireClock
{
    public const string EngineName = "Hangfire";

    public static IServiceCollection AddJobEngine(this IServiceCollection services, JobPlan plan)
    {
        services.AddHangfire(hangfire => hangfire
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseInMemoryStorage(new InMemoryStorageOptions()));

        services.AddHangfireServer(server =>
        {
            // Less than the host's 30 seconds, so that the running job ends by itself.
            server.StopTimeout = TimeSpan.FromSeconds(20);
            server.SchedulePollingInterval = TimeSpan.FromSeconds(15);
        });

        services.AddTransient<Tick>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Registration>(provider, plan));

        return services;
    }

    /// <summary>What Hangfire calls: the plan's job by its name.</summary>
    public sealed class Tick(JobRunner runner)
    {
        [AutomaticRetry(Attempts = 1, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
        public Task RunAsync(string name, CancellationToken stop) => runner.RunAsync(name, stop);
    }

    /// <summary>Makes Hangfire's list of recurring jobs equal to the plan, and runs each once at the start.</summary>
    private sealed class Registration(JobPlan plan, IRecurringJobManager recurring, IBackgroundJobClient jobs, JobStorage storage) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            foreach (var job in plan.Jobs)
            {
                recurring.AddOrUpdate<Tick>(
                    job.Name,
                    tick => tick.RunAsync(job.Name, CancellationToken.None),
                    job.Cron,
                    new RecurringJobOptions { TimeZone = job.Zone });
                jobs.Enqueue<Tick>(tick => tick.RunAsync(job.Name, CancellationToken.None));
            }

            RemoveWhatThePlanLacks();

            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private void RemoveWhatThePlanLacks()
        {
            using var connection = storage.GetConnection();

            foreach (var known in connection.GetRecurringJobs().Where(k => plan.Jobs.All(j => j.Name != k.Id)))
            {
                recurring.RemoveIfExists(known.Id);
            }
        }
    }
}
