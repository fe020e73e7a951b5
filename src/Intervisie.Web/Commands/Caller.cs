namespace Intervisie.Web.Commands;

/// <summary>Where whoever gave a command stands: <c>dotnet run --project</c> starts the program in the folder of the project, whatever folder it was asked in.</summary>
internal static class Caller
{
    // Shells of Unix say it; elsewhere the folder the program runs in is the best there is.
    public static string Folder => Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : Directory.GetCurrentDirectory();

    /// <summary>A path as that person would write it: short within their folder, whole outside it.</summary>
    public static string PathFrom(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);

        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }
}
