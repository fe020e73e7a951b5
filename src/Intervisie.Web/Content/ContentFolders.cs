namespace Intervisie.Web.Content;

/// <summary>Where content is read from (NL: <i>inhoudsmappen</i>).</summary>
/// <param name="Ours">The folder with all of it.</param>
/// <param name="OfSchools">Folders that schools laid beside it, each with modules and a <c>school.yml</c>.</param>
public sealed record ContentFolders(string Ours, IReadOnlyList<string> OfSchools)
{
    /// <summary>Something that differs as soon as any file was saved, added or taken away.</summary>
    public string Stamp() => string.Join('|', OfSchools.Prepend(Ours).Select(Stamp));

    private static string Stamp(string folder) => Directory.Exists(folder)
        ? string.Join(';', new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName} {file.LastWriteTimeUtc.Ticks} {file.Length}"))
        : string.Empty;
}
