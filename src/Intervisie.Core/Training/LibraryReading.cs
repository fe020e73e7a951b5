using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>One reading of the modules of all folders (NL: <i>inlezen</i>).</summary>
internal sealed class LibraryReading(IReadOnlySet<string>? skills, ContentFaults faults)
{
    private readonly List<TrainingModule> modules = [];

    public IReadOnlyList<TrainingModule> Modules => modules;

    /// <param name="roots">Ours first; each with its sources and with where its faults are noted.</param>
    public void Read(IReadOnlyList<(ContentRoot Root, Bibliography Bibliography, ContentFaults Faults)> roots)
    {
        var slugs = roots.SelectMany(root => root.Root.ModuleFolders()).Select(ContentRoot.SlugOf).ToHashSet(StringComparer.Ordinal);

        foreach (var (root, bibliography, found) in roots)
        {
            Read(root, new ModuleShelf(bibliography, skills, slugs), found);
        }

        if (modules.Count == 0 && faults.Count == 0)
        {
            faults.Add("modules", 1, "Hier staat geen enkele module. Zet er minstens één neer, in een map zoals 02-toon.");
        }
    }

    private void Read(ContentRoot root, ModuleShelf shelf, ContentFaults found)
    {
        var before = found.Count;
        var others = modules.Count;
        var reader = new ModuleReader(root, shelf, found);

        foreach (var (folder, module) in root.ModuleFolders().Select(folder => (folder, Module: reader.Read(folder))).OrderBy(read => read.Module?.Order).ToList())
        {
            Add(folder, module, root, found);
        }

        // A pattern can be judged only when all modules of a folder are there, and only by who can mend it: nobody answers for another's.
        if (found.Count == before)
        {
            new EvennessCheck(found).Run([.. modules.Skip(others)]);
        }

        if (found != faults)
        {
            faults.Add(found.Found.Skip(before));
        }
    }

    private void Add(string folder, TrainingModule? module, ContentRoot root, ContentFaults found)
    {
        if (module is null)
        {
            return;
        }

        if (modules.Find(other => other.Slug == module.Slug || (other.Order == module.Order && other.School == root.School)) is { } same)
        {
            found.Add($"{folder}/{ModuleReader.FileName}", 1, $"Deze module heeft dezelfde «order» of «slug» als «{same.Title}». Beide moeten uniek zijn: geef een van de twee een andere.");
            return;
        }

        modules.Add(module);
    }
}
