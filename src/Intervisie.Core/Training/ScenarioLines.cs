using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>At which line each point, choice and ending of a conversation stands (NL: <i>vindplaats</i>), so that a fault can say where.</summary>
internal sealed class ScenarioLines(ContentText file)
{
    /// <summary>Stands for the line with the setting and the begin; no point is called so.</summary>
    public const string Setting = "";

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public string File => file.File;

    public int Of(string key) => lines.GetValueOrDefault(key, file.FirstLine);

    public void Note(string key, int line, ContentFaults faults)
    {
        if (!lines.TryAdd(key, line))
        {
            faults.Add(File, line, $"«{key}» staat ook al op regel {lines[key]}. Geef een van de twee een andere naam.");
        }
    }
}
