namespace Intervisie.Core.Tests.House;

/// <summary>Our C# as it stands in the checkout.</summary>
internal static class SourceFiles
{
    public static IEnumerable<SourceFile> In(params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        select new SourceFile(relative, File.ReadAllText(path));
}

internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The folder below the project: the noun.</summary>
    public string Noun => Path.Split('/') is { Length: > 3 } parts ? parts[2] : string.Empty;

    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);
}
