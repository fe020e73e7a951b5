using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A heading in a conversation's file with the lines under it (NL: <i>stuk</i>).</summary>
internal sealed record ScenarioSection(string Heading, int Line, IReadOnlyList<string> Lines)
{
    /// <summary>The first is the head of the file, the others begin with «## ».</summary>
    public static IReadOnlyList<ScenarioSection> Split(ContentText file)
    {
        var lines = file.Lines;
        var starts = lines.Index().Where(line => line.Index > 0 && line.Item.StartsWith("##", StringComparison.Ordinal)).Select(line => line.Index).Prepend(0).ToList();

        return [.. starts.Zip(starts.Skip(1).Append(lines.Length), (start, end) =>
            new ScenarioSection(lines[start], file.FirstLine + start, start == 0 ? lines[..end] : lines[(start + 1)..end]))];
    }

    public int LineAt(int index) => Line + 1 + index;
}
