using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Lexicon;

/// <summary>The words and names that came with the build, read once and kept (NL: <i>lexicon</i>); sources and licences in docs/lexicons.md.</summary>
internal static class Lexicons
{
    public static readonly WordTable Words = ReadWords();

    private static WordTable ReadWords()
    {
        using var stream = Open("table");
        return WordTable.Read(stream);
    }

    /// <summary>The words of one of our own lists, without case and diacritics; lines that begin with # explain.</summary>
    public static FrozenSet<string> List(string name) =>
        Lines(name).SelectMany(l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of one of our own lists, as written.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    private static Stream Open(string name) =>
        typeof(Lexicons).Assembly.GetManifestResourceStream($"lexicons/{name}") ?? throw new InvalidOperationException($"The build has left out the list «{name}».");
}
