namespace Intervisie.Core.Training;

/// <summary>That someone read a section of a module (NL: <i>gelezen</i>); theirs alone.</summary>
public sealed class SectionProgress
{
    private SectionProgress()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid PersonId { get; private init; }

    public string Module { get; private init; } = string.Empty;

    public string Section { get; private init; } = string.Empty;

    public DateTimeOffset ReadAt { get; private init; }

    public static SectionProgress Read(Guid personId, string module, string section, DateTimeOffset now) =>
        new() { PersonId = personId, Module = module, Section = section, ReadAt = now.ToUniversalTime() };
}
