using System.Text;

namespace Intervisie.Tests;

/// <summary>What lies in the files of a database, free pages and journal included.</summary>
internal static class StoredBytes
{
    /// <summary>The files of this folder in which a word stands, whatever the database says of them.</summary>
    public static IReadOnlyList<string> FilesWith(string word, string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => Read(file).IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)];

    /// <summary>Also while the site has it open.</summary>
    private static ReadOnlySpan<byte> Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        return copy.ToArray();
    }
}
