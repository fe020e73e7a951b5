namespace Intervisie.Core.Reflections;

/// <summary>What an author asks peers to look at (NL: <i>lens</i>): five subtle components and three acts.</summary>
public sealed record FeedbackLens(string Key, string Label)
{
    /// <summary>More would ask too much of a reader.</summary>
    public const int MaxChosen = 2;

    public static readonly IReadOnlyList<FeedbackLens> All =
    [
        new("toon", "toon"),
        new("steun", "ervaren steun"),
        new("verwachtingen", "verwachtingen"),
        new("vertrouwen", "vertrouwen"),
        new("begrip", "begrip voor het verhaal"),
        new("uitwisseling", "uitwisseling"),
        new("afspraken", "rollen en afspraken"),
        new("alternatieven", "alternatieven"),
    ];

    public static bool Exists(string key) => All.Any(l => l.Key == key);

    public static string LabelOf(string key) => All.Single(l => l.Key == key).Label;
}
