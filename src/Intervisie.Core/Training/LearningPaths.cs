using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>All learning routes (NL: <i>leerroutes</i>), read once at start.</summary>
public sealed class LearningPaths
{
    public const string FileName = "leerroutes.yml";

    private LearningPaths(IReadOnlyList<LearningPath> paths) => All = paths;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LearningPath> All { get; }

    /// <param name="contentFolder">The folder of all content.</param>
    /// <exception cref="ContentFaultException">The file is not right; it names all that is wrong.</exception>
    public static LearningPaths Load(string contentFolder)
    {
        var faults = new ContentFaults();
        var paths = Read(contentFolder, faults);
        faults.ThrowIfAny();
        return paths!;
    }

    public LearningPath? Find(string slug) => All.FirstOrDefault(path => path.Slug == slug);

    private static LearningPaths? Read(string contentFolder, ContentFaults faults)
    {
        if (ContentText.Read(contentFolder, FileName, faults) is not { } file || Fields.Read(file, faults) is not { } fields)
        {
            return null;
        }

        var paths = new LearningPaths([.. fields.Records("routes").Select(ReadPath)]);
        fields.NothingElse();
        CheckNames(fields, paths);
        return paths;
    }

    private static LearningPath ReadPath(Fields fields)
    {
        var path = new LearningPath(fields.Text("slug"), fields.Text("title"), fields.Text("why"), [.. fields.Records("steps").Select(ReadStep)]);
        fields.NothingElse();

        if (!Slug.IsSlug(path.Slug))
        {
            fields.Fault("slug", $"«{path.Slug}» kan geen naam van een leerroute zijn. Gebruik kleine letters, cijfers en streepjes.");
        }

        foreach (var same in path.Steps.GroupBy(step => step.Module).Where(group => group.Count() > 1))
        {
            fields.Fault("steps", $"De module «{same.Key}» staat vaker dan één keer in deze leerroute.");
        }

        return path;
    }

    private static LearningStep ReadStep(Fields fields)
    {
        var step = new LearningStep(fields.Text("module"), fields.Text("when"));
        fields.NothingElse();

        if (!Slug.IsSlug(step.Module))
        {
            fields.Fault("module", $"«{step.Module}» kan geen module zijn. Gebruik de «slug» van de module.");
        }

        return step;
    }

    private static void CheckNames(Fields fields, LearningPaths paths)
    {
        foreach (var same in paths.All.GroupBy(path => path.Slug).Where(group => group.Count() > 1))
        {
            fields.Fault("routes", $"De leerroute «{same.Key}» staat er vaker dan één keer.");
        }

        if (paths.Find(LearningPath.FirstHundredDays) is null)
        {
            fields.Fault("routes", $"De leerroute «{LearningPath.FirstHundredDays}» ontbreekt. Nieuwe starters worden erop gewezen.");
        }
    }
}
