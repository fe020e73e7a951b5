namespace Intervisie.Core.Tests.House;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static IEnumerable<SourceFile> Sources(params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        select new SourceFile(relative, File.ReadAllText(path));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Intervisie.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The folder below the project: the noun.</summary>
    public string Noun => Path.Split('/') is { Length: > 3 } parts ? parts[2] : string.Empty;

    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);
}
