namespace Intervisie.Core.Content;

/// <summary>The YAML between two lines of dashes that opens a content file (NL: <i>kopgegevens</i>), and the body after it.</summary>
public sealed record FrontMatter(Fields Fields, ContentText Body)
{
    private const string Fence = "---";

    /// <summary>Null when there is no readable front matter; the reason is then among the faults.</summary>
    public static FrontMatter? Read(ContentText file, ContentFaults faults)
    {
        var lines = file.Lines;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);

        if (lines[0].TrimEnd() != Fence || end < 0)
        {
            faults.Add(file.File, file.FirstLine, "Het bestand begint niet met kopgegevens. Zet ze bovenaan, tussen twee regels met ---.");
            return null;
        }

        var yaml = file with { Text = string.Join('\n', lines[1..end]), FirstLine = file.FirstLine + 1 };
        var body = file with { Text = string.Join('\n', lines[(end + 1)..]), FirstLine = file.FirstLine + end + 1 };

        return Fields.Read(yaml, faults) is { } fields ? new FrontMatter(fields, body) : null;
    }
}
