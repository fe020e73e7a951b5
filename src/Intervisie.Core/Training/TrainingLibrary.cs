using Intervisie.Core.Content;
using Intervisie.Core.Skills;

namespace Intervisie.Core.Training;

/// <summary>All modules there are (NL: <i>modules</i>), read once at start; it never changes after that.</summary>
public sealed class TrainingLibrary
{
    private const string Folder = "modules";

    private TrainingLibrary(IReadOnlyList<TrainingModule> modules, Bibliography bibliography)
    {
        Modules = modules;
        Bibliography = bibliography;
    }

    /// <summary>In the order in which they build on each other.</summary>
    public IReadOnlyList<TrainingModule> Modules { get; }

    public Bibliography Bibliography { get; }

    /// <exception cref="ContentFaultException">Something in the modules, sources or skills is not right; it names all of it.</exception>
    public static TrainingLibrary Load(string contentFolder)
    {
        var faults = new ContentFaults();
        var library = Read(contentFolder, faults);
        faults.ThrowIfAny();
        return library;
    }

    public TrainingModule? Find(string slug) => Modules.FirstOrDefault(module => module.Slug == slug);

    /// <summary>The module after this one; null after the last.</summary>
    public TrainingModule? After(TrainingModule module) => Modules.FirstOrDefault(other => other.Order > module.Order);

    private static TrainingLibrary Read(string contentFolder, ContentFaults faults)
    {
        var bibliography = Bibliography.Read(contentFolder, faults);
        var reader = new ModuleReader(contentFolder, bibliography, SkillKeys(contentFolder, faults), faults);
        var modules = Folders(contentFolder).Select(reader.Read).OfType<TrainingModule>().OrderBy(module => module.Order).ToList();
        CheckAlone(modules, faults);
        return new TrainingLibrary(modules, bibliography);
    }

    private static HashSet<string>? SkillKeys(string contentFolder, ContentFaults faults) =>
        File.Exists(Path.Combine(contentFolder, SkillFramework.FileName)) && SkillFramework.Read(contentFolder, SkillFramework.FileName, faults) is { } framework
            ? [.. framework.Skills.Select(skill => skill.Key)]
            : null;

    private static IEnumerable<string> Folders(string contentFolder)
    {
        var folder = Path.Combine(contentFolder, Folder);
        return Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(path => $"{Folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)
            : [];
    }

    private static void CheckAlone(List<TrainingModule> modules, ContentFaults faults)
    {
        if (modules.Count == 0 && faults.Count == 0)
        {
            faults.Add(Folder, 1, "Hier staat geen enkele module. Zet er minstens één neer, in een map zoals 02-toon.");
        }

        foreach (var same in modules.GroupBy(module => module.Order).Concat<IEnumerable<TrainingModule>>(modules.GroupBy(module => module.Slug)).Where(group => group.Count() > 1))
        {
            var last = same.Last();
            faults.Add($"{Folder}/{last.Order:00}-{last.Slug}/module.md", 1, $"Deze module heeft dezelfde «order» of «slug» als «{same.First().Title}». Beide moeten uniek zijn.");
        }
    }
}
