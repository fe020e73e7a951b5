using Intervisie.Core.Content;
using Intervisie.Core.Skills;

namespace Intervisie.Core.Training;

/// <summary>All modules there are (NL: <i>modules</i>): ours, then those that schools laid beside them. It never changes after it was read.</summary>
public sealed class TrainingLibrary
{
    /// <summary>Says whose a folder of a school is, and so tells it from a folder with all content.</summary>
    public const string SchoolFile = "school.yml";

    private readonly Dictionary<string, TrainingModule> bySlug;

    private TrainingLibrary(IReadOnlyList<TrainingModule> modules, Bibliography bibliography)
    {
        Modules = modules;
        Bibliography = bibliography;
        bySlug = modules.DistinctBy(module => module.Slug).ToDictionary(module => module.Slug, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they build on each other, in Dutch.</summary>
    public IReadOnlyList<TrainingModule> Modules { get; }

    public Bibliography Bibliography { get; }

    /// <param name="contentFolder">The folder of all content.</param>
    /// <param name="schoolFolders">Folders of schools, each with a <c>school.yml</c> that says whose it is.</param>
    /// <exception cref="ContentFaultException">Something in the modules, sources or skills is not right; it names all of it.</exception>
    public static TrainingLibrary Load(string contentFolder, params IReadOnlyList<string> schoolFolders)
    {
        var faults = new ContentFaults();
        var library = Read(contentFolder, schoolFolders, faults);
        faults.ThrowIfAny();
        return library;
    }

    /// <summary>Reads what is right; a module with a fault in it is left out whole.</summary>
    /// <inheritdoc cref="Load"/>
    /// <param name="contentFolder">The folder of all content.</param>
    /// <param name="schoolFolders">Folders of schools.</param>
    /// <param name="faults">Where what is wrong is added.</param>
    public static TrainingLibrary Read(string contentFolder, IReadOnlyList<string> schoolFolders, ContentFaults faults)
    {
        var bibliography = Bibliography.Read(contentFolder, faults);
        var ours = ContentRoot.Ours(contentFolder);
        var reading = new LibraryReading(SkillKeys(contentFolder, faults), faults);
        reading.Read([(ours, bibliography, faults), .. schoolFolders.SelectMany(folder => OfSchool(folder, bibliography, faults))]);

        return new TrainingLibrary(reading.Modules, bibliography);
    }

    public TrainingModule? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The module after this one; null after the last.</summary>
    public TrainingModule? After(TrainingModule module) => Modules.SkipWhile(other => other.Slug != module.Slug).Skip(1).FirstOrDefault();

    private static IEnumerable<(ContentRoot Root, Bibliography Bibliography, ContentFaults Faults)> OfSchool(string folder, Bibliography ours, ContentFaults all)
    {
        var faults = new ContentFaults(folder);
        var root = ContentRoot.OfSchool(folder, faults);
        var bibliography = ours.With(folder, faults);
        all.Add(faults.Found);

        return root is null ? [] : [(root, bibliography, new ContentFaults(folder))];
    }

    private static HashSet<string>? SkillKeys(string contentFolder, ContentFaults faults) =>
        File.Exists(Path.Combine(contentFolder, SkillFramework.FileName)) && SkillFramework.Read(contentFolder, SkillFramework.FileName, faults) is { } framework
            ? [.. framework.Skills.Select(skill => skill.Key)]
            : null;
}
