namespace Intervisie.Core.Content;

/// <summary>What a text may point to (NL: <i>omgeving</i>): the sources on its page, the modules there are and the pictures beside it.</summary>
/// <param name="Sources">The ids that a <c>bron:</c> link may name: those of the list of sources on the same page.</param>
public sealed record ProseSurroundings(IReadOnlySet<string> Sources)
{
    private const string Learning = "/leren";
    private const string Practice = "gesprek";

    // The few pages outside the modules that a text for everybody has reason to send somebody to.
    private static readonly string[] Pages = [Learning, $"{Learning}/tien-minuten", "/veiligheid", "/het-ging-niet-goed", "/reflecties/nieuw"];

    /// <summary>Slugs of the modules that can be linked to.</summary>
    public IReadOnlySet<string> Modules { get; init; } = new HashSet<string>();

    /// <summary>The keys of the sections a module has.</summary>
    public IReadOnlySet<string> Sections { get; init; } = new HashSet<string>();

    /// <summary>Names of the picture files that lie beside the text.</summary>
    public IReadOnlySet<string> Images { get; init; } = new HashSet<string>();

    /// <summary>Whether a page of this site that a text links to is there.</summary>
    /// <param name="path">Begins with a slash.</param>
    internal bool HasPage(string path)
    {
        var bare = path.Split('?', '#')[0];

        return Pages.Contains(bare) || (bare.StartsWith($"{Learning}/", StringComparison.Ordinal) && IsInModule(bare[(Learning.Length + 1)..].Split('/')));
    }

    private bool IsInModule(string[] steps) =>
        Modules.Contains(steps[0]) && (steps.Length == 1 || (steps.Length == 2 && (steps[1] == Practice || Sections.Contains(steps[1]))));
}
