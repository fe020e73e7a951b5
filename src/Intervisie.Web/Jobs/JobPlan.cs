using Intervisie.Core.Work;

namespace Intervisie.Web.Jobs;

/// <summary>What the product does unasked, and how often; an engine is only the clock that starts it.</summary>
public sealed class JobPlan
{
    private readonly List<PlannedJob> _jobs = [];

    public IReadOnlyList<PlannedJob> Jobs => _jobs;

    /// <param name="name">Unique, in kebab case; it stands in the job runs and in the engine.</param>
    /// <param name="cron">Five fields, as cron(5) has them.</param>
    public JobPlan Every<TJob>(string name, string cron, TimeZoneInfo zone)
        where TJob : class, IJob
    {
        _jobs.Add(new(name, cron, zone, typeof(TJob)));

        return this;
    }

    public PlannedJob Find(string name) => _jobs.Single(j => j.Name == name);
}

/// <summary>One line of the plan.</summary>
public sealed record PlannedJob(string Name, string Cron, TimeZoneInfo Zone, Type Type);
