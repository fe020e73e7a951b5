using Intervisie.Core.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

/// <summary>The content this repository ships, and copies of it in which a test makes a mistake.</summary>
public sealed class ContentFolder : IDisposable
{
    private ContentFolder(string path) => Path = path;

    public static string Real { get; } = Find(AppContext.BaseDirectory);

    public string Path { get; }

    public static ContentFolder Empty() => new(Directory.CreateTempSubdirectory("content-").FullName);

    public static ContentFolder Copy()
    {
        var copy = Empty();

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

    /// <summary>Takes out what stands from one text up to another.</summary>
    public void Cut(string file, string from, string upTo)
    {
        var text = Text(file);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Spoil(file, text[at..text.IndexOf(upTo, at, StringComparison.Ordinal)], "");
    }

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Path, file))!);
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
    }

    public void Remove(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public string Text(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    /// <summary>The line at which a text first stands.</summary>
    public int LineOf(string file, string text)
    {
        var at = Text(file).IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold: {text}");
        return Text(file)[..at].Count(letter => letter == '\n') + 1;
    }

    /// <summary>Sees to it that the fault stands in this file, at this line, and says this.</summary>
    public void AssertTold(string file, int line, string reason)
    {
        var faults = FaultsOfTraining();
        Assert.True(faults.Any(fault => fault.File == file && fault.Line == line && fault.What.Contains(reason, StringComparison.Ordinal)), $"Not told at {file}:{line}: {reason}\n{string.Join('\n', faults)}");
    }

    public IReadOnlyList<ContentFault> FaultsOfTraining() =>
        Assert.Throws<ContentFaultException>(() => TrainingLibrary.Load(Path)).Faults;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Find(string folder) =>
        Directory.Exists(System.IO.Path.Combine(folder, "content", "modules"))
            ? System.IO.Path.Combine(folder, "content")
            : Find(Directory.GetParent(folder)!.FullName);
}
