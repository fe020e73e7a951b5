namespace Intervisie.Core.Training;

/// <summary>How far someone is in a section of a module (NL: <i>leesplek</i>); theirs alone.</summary>
public sealed class SectionProgress
{
    private SectionProgress()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid PersonId { get; private init; }

    public string Module { get; private init; } = string.Empty;

    public string Section { get; private init; } = string.Empty;

    /// <summary>The block that was at the top of the screen, counted from 1; 0 at the beginning.</summary>
    public int Block { get; private set; }

    /// <summary>Whether they came to its end once.</summary>
    public bool IsRead { get; private set; }

    /// <summary>When they were last in it.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    public static SectionProgress Begin(Guid personId, string module, string section) => new() { PersonId = personId, Module = module, Section = section };

    public static SectionProgress Read(Guid personId, string module, string section, DateTimeOffset now)
    {
        var progress = Begin(personId, module, section);
        progress.Finish(now);

        return progress;
    }

    /// <param name="block">Where they are, counted from 1; 0 at the beginning.</param>
    /// <param name="now">When.</param>
    public void Stop(int block, DateTimeOffset now)
    {
        Block = Math.Max(0, block);
        SeenAt = now.ToUniversalTime();
    }

    /// <summary>They came to the end: who opens it again begins at its beginning.</summary>
    public void Finish(DateTimeOffset now)
    {
        IsRead = true;
        Stop(block: 0, now);
    }
}
