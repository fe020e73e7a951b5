namespace Intervisie.Core.Training;

/// <summary>How far someone is in a module (NL: <i>voortgang</i>): what was read and where to go on; never a percentage.</summary>
public sealed record ModuleProgress
{
    private readonly HashSet<string> read;

    private ModuleProgress(TrainingModule module, List<SectionProgress> sections)
    {
        Module = module;
        read = [.. sections.Where(section => section.IsRead).Select(section => section.Section)];
        var last = sections.LastOrDefault();
        Next = last is { IsRead: false } ? module.Section(last.Section) : After(last?.Section) ?? module.Sections.FirstOrDefault(section => !HasRead(section));
        Block = sections.LastOrDefault(section => section.Section == Next?.Key && !section.IsRead)?.Block ?? 0;
        HasBegun = last is not null;
        SeenAt = last?.SeenAt;
    }

    public TrainingModule Module { get; }

    public bool HasBegun { get; }

    public bool IsRead => Next is null;

    /// <summary>Where one was: the section one stopped in, else the first one after the last that is still to be read; null once all of it was read.</summary>
    public ModuleSection? Next { get; }

    /// <summary>The block of that section one stopped at; 0 for its beginning.</summary>
    public int Block { get; }

    /// <summary>When they were last in it; null when never.</summary>
    public DateTimeOffset? SeenAt { get; }

    /// <summary>How long what was not read yet takes.</summary>
    public int MinutesLeft => Module.Sections.Where(section => !HasRead(section)).Sum(section => section.Minutes);

    /// <param name="module">The module.</param>
    /// <param name="progress">What one person did of it, among whatever else; sections the module no longer has do not count.</param>
    public static ModuleProgress Of(TrainingModule module, IEnumerable<SectionProgress> progress) =>
        new(module, [.. progress.Where(p => p.Module == module.Slug && module.Section(p.Section) is not null).OrderBy(p => p.SeenAt).ThenBy(p => p.IsRead)]);

    public bool HasRead(ModuleSection section) => read.Contains(section.Key);

    private ModuleSection? After(string? last) =>
        Module.Sections.SkipWhile(section => section.Key != last).FirstOrDefault(section => !HasRead(section));
}
