namespace Intervisie.Core.Training;

/// <summary>How far someone is in a practice conversation (NL: <i>gesprek oefenen</i>); theirs alone.</summary>
public sealed class PracticeRun
{
    public const int MaxPathLength = 100;

    private PracticeRun()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid PersonId { get; private init; }

    public string Module { get; private init; } = string.Empty;

    /// <summary>The choices taken so far, as <c>ScenarioPath</c> writes them.</summary>
    public string Path { get; private set; } = string.Empty;

    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>When an ending was first reached.</summary>
    public DateTimeOffset? FirstEndedAt { get; private set; }

    public static PracticeRun Begin(Guid personId, string module, DateTimeOffset now) =>
        new() { PersonId = personId, Module = module, MovedAt = now.ToUniversalTime() };

    public void MoveTo(string path, bool hasEnded, DateTimeOffset now)
    {
        Path = path;
        MovedAt = now.ToUniversalTime();

        if (hasEnded)
        {
            FirstEndedAt ??= now.ToUniversalTime();
        }
    }
}
