namespace Intervisie.Core.Reflections;

/// <summary>What stands in a form on one open page, as it is sent while somebody types (NL: <i>wat je typt</i>).</summary>
/// <param name="Subject">What it is a draft of.</param>
/// <param name="Page">The page, a name by chance that differs per tab; none when a form was kept without it.</param>
/// <param name="Version">The version of the draft that the page began with or saved last.</param>
/// <param name="Turn">Counts what the page sent.</param>
public sealed record TypedPage(string Subject, string? Page, int Version, int Turn, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Stands between the subject of a draft and the page that wrote a second version of it. A text and no character: only that PostgreSQL can be asked for.</summary>
    public const string ByPage = "#";

    /// <summary>Where its text goes when another page was first.</summary>
    public string Aside => $"{Subject}{ByPage}{Page ?? "formulier"}";

    /// <summary>Line ends apart, for browsers send others than they were given; a field left empty is no difference.</summary>
    public bool IsSameAs(Draft draft) => Filled(Fields).SequenceEqual(Filled(draft.Fields));

    private static IOrderedEnumerable<KeyValuePair<string, string>> Filled(IReadOnlyDictionary<string, string> fields) => fields
        .Where(f => !string.IsNullOrWhiteSpace(f.Value))
        .Select(f => KeyValuePair.Create(f.Key, f.Value.ReplaceLineEndings("\n").Trim()))
        .OrderBy(f => f.Key, StringComparer.Ordinal);
}
