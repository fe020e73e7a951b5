using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A folder with modules (NL: <i>inhoudsmap</i>): ours, or one that a school laid beside it.</summary>
/// <param name="Folder">The folder on disk.</param>
/// <param name="School">The name of the school whose modules these are; null for ours.</param>
internal sealed record ContentRoot(string Folder, string? School)
{
    private const string Modules = "modules";

    public static ContentRoot Ours(string folder) => new(folder, School: null);

    /// <summary>A school's own folder: <c>school.yml</c> says whose it is.</summary>
    public static ContentRoot? OfSchool(string folder, ContentFaults faults)
    {
        if (ContentText.Read(folder, TrainingLibrary.SchoolFile, faults) is not { } file || Fields.Read(file, faults) is not { } fields)
        {
            return null;
        }

        var root = new ContentRoot(folder, fields.Text("name"));
        fields.NothingElse();
        return root;
    }

    /// <summary>The folder of each module, as named from this one, in the order of their names.</summary>
    public IReadOnlyList<string> ModuleFolders()
    {
        var folder = Path.Combine(Folder, Modules);

        return Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Select(path => $"{Modules}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Names of the pictures in the folder of a module.</summary>
    public IReadOnlySet<string> ImagesIn(string module) =>
        Directory.EnumerateFiles(Path.Combine(Folder, module)).Select(path => Path.GetFileName(path)).Where(ContentUrl.IsImage).ToHashSet(StringComparer.Ordinal);

    /// <summary>The slug that the name of a module's folder holds: <c>toon</c> of <c>02-toon</c>.</summary>
    public static string SlugOf(string moduleFolder) => Path.GetFileName(moduleFolder).Split('-', 2)[^1];
}
