namespace Intervisie.Core.Audit;

/// <summary>One run of one job on one node (NL: <i>taakrun</i>), for <i>Hoe gaat het?</i> and the readiness check.</summary>
public sealed class JobRun
{
    private JobRun()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public string Job { get; private init; } = string.Empty;

    public string Node { get; private init; } = string.Empty;

    public DateTimeOffset StartedAt { get; private init; }

    public TimeSpan Duration { get; private set; }

    public int Done { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Type of the error that ended the run, never its message: a message may hold a text.</summary>
    public string? Fault { get; private set; }

    public bool Succeeded => Fault is null && Failed == 0;

    public static JobRun Start(string job, string node, DateTimeOffset now) =>
        new() { Job = job, Node = node, StartedAt = now.ToUniversalTime() };

    public void Finish(DateTimeOffset now, int done, int failed, string? fault)
    {
        Duration = now - StartedAt;
        Done = done;
        Failed = failed;
        Fault = fault;
    }
}
