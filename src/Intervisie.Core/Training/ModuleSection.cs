using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A part of a module with a heading of its own, after which one can stop (NL: <i>sectie</i>).</summary>
/// <param name="Key">Its title as it stands in a URL.</param>
/// <param name="Title">Its heading, in Dutch in every language: the screen translates it.</param>
/// <param name="Minutes">How long reading it, or playing its conversation, takes, in whole minutes.</param>
/// <param name="Parts">What it holds, in order.</param>
public sealed record ModuleSection(string Key, string Title, int Minutes, IReadOnlyList<ModulePart> Parts)
{
    /// <summary>Whether everybody reads the very same here: there is nothing to do but read.</summary>
    public bool IsForAll { get; } = Parts.All(part => part is ProsePart);

    internal ContentPlace? Place { get; init; }

    /// <summary>Words that are read as a text; none where one chooses or looks something up.</summary>
    internal int Words { get; init; }

    /// <summary>What somebody can do here, in words that are the same for a text and its translation.</summary>
    internal IEnumerable<string> Shape => Parts.Select(part => part.Shape).Where(shape => shape.Length > 0);

    /// <summary>Whether a chip in this section points to this source.</summary>
    public bool Cites(Source source)
    {
        var chip = $"href=\"#bron-{source.Id}\"";
        return Parts.SelectMany(part => part.Htmls).Any(html => html.Contains(chip, StringComparison.Ordinal));
    }
}
