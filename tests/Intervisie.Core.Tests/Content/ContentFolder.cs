using Intervisie.Core.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

/// <summary>The content this repository ships, and copies of it in which a test makes a mistake.</summary>
public sealed class ContentFolder : IDisposable
{
    private ContentFolder(string path) => Path = path;

    public static string Real { get; } = Find(AppContext.BaseDirectory);

    public string Path { get; }

    public static ContentFolder Copy()
    {
        var copy = new ContentFolder(Directory.CreateTempSubdirectory("content-").FullName);

        foreach (var file in Directory.GetFiles(Real, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(Real, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Replaces text that must be there, and tells at which line it stands.</summary>
    public int Spoil(string file, string written, string mistake)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold: {written}");
        File.WriteAllText(path, text[..at] + mistake + text[(at + written.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public IReadOnlyList<ContentFault> FaultsOfTraining() =>
        Assert.Throws<ContentFaultException>(() => TrainingLibrary.Load(Path)).Faults;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Find(string folder) =>
        Directory.Exists(System.IO.Path.Combine(folder, "content", "modules"))
            ? System.IO.Path.Combine(folder, "content")
            : Find(Directory.GetParent(folder)!.FullName);
}
