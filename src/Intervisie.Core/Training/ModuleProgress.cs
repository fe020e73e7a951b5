namespace Intervisie.Core.Training;

/// <summary>How far someone is in a module (NL: <i>voortgang</i>): what was read and where to go on; never a percentage.</summary>
public sealed record ModuleProgress
{
    private readonly HashSet<string> read;

    private ModuleProgress(TrainingModule module, IReadOnlyList<string> readSections)
    {
        Module = module;
        read = [.. readSections.Where(key => module.Section(key) is not null)];
        Next = After(readSections.LastOrDefault(read.Contains)) ?? module.Sections.FirstOrDefault(section => !HasRead(section));
    }

    public TrainingModule Module { get; }

    public bool HasBegun => read.Count > 0;

    public bool IsRead => Next is null;

    /// <summary>Where one was: the first section after the last one read that is still to be read; null once all of it was read.</summary>
    public ModuleSection? Next { get; }

    /// <param name="module">The module.</param>
    /// <param name="readSections">Keys of the sections that were read, the latest last; those the module no longer has do not count.</param>
    public static ModuleProgress Of(TrainingModule module, IReadOnlyList<string> readSections) => new(module, readSections);

    public bool HasRead(ModuleSection section) => read.Contains(section.Key);

    private ModuleSection? After(string? last) =>
        Module.Sections.SkipWhile(section => section.Key != last).FirstOrDefault(section => !HasRead(section));
}
