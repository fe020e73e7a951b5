using Intervisie.Core.Data;
using Intervisie.Web.Jobs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Intervisie.Web.Infrastructure;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database, migrations and the heartbeat of the jobs.</summary>
public static class HealthSetup
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<JobHealth>("jobs");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    private sealed class DatabaseHealth(IntervisieDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);

            return pending.Any() ? HealthCheckResult.Unhealthy("Migrations are pending.") : HealthCheckResult.Healthy();
        }
    }

    private sealed class JobHealth(IntervisieDb db, JobPlan plan, TimeProvider clock) : IHealthCheck
    {
        /// <summary>The jobs of every minute may be this late.</summary>
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var since = clock.GetUtcNow() - Patience;
            var everyMinute = plan.Jobs.Where(j => j.Cron == "* * * * *").Select(j => j.Name).ToList();
            var beating = await db.JobRuns
                .Where(r => r.Node == Environment.MachineName && everyMinute.Contains(r.Job) && r.StartedAt >= since)
                .Select(r => r.Job)
                .Distinct()
                .CountAsync(cancellationToken);

            return beating == everyMinute.Count
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("A job has not run for five minutes.");
        }
    }
}
