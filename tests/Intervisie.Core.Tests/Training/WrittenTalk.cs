using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Training;

/// <summary>
/// A conversation as its file is written, with all that the rules ask for: five decisions, a dilemma at 3, a choice at 1 that does well
/// and leads to 2h, and three endings. A test bends one thing and has it read in the place of a real one.
/// </summary>
internal sealed class WrittenTalk
{
    /// <summary>Of the one module without a translation, so that nothing else has to be bent along.</summary>
    public const string File = "modules/01-waarom/gesprek.md";

    private readonly List<Row> rows =
    [
        new("1a", -2, "2"), new("1b", 4, "2"), new("1c", 2, "2h"),
        new("2a", -2, "3"), new("2b", -1, "3"), new("2c", 0, "3"), new("2d", 4, "3"),
        new("2ha", -3, "3"), new("2hb", 3, "3"), new("2hc", -1, "3"),
        new("3a", -2, "4"), new("3b", 3, "4", "Eerlijk; de prijs is tijd."), new("3c", 2, "4", "Warm; dat heeft als prijs dat je wacht."),
        new("4a", -1, "5t"), new("4b", -2, "5t"), new("4c", 4, "5"),
        new("5a", 0, "einde-kier"), new("5b", 5, "einde-open"), new("5c", -1, "einde-kier"),
        new("5ta", -3, "einde-dicht"), new("5tb", -2, "einde-dicht"), new("5tc", -1, "einde-kier"), new("5td", 3, "einde-kier"),
    ];

    public WrittenTalk Change(string key, Func<Row, Row> change)
    {
        var at = rows.FindIndex(row => row.Key == key);
        rows[at] = change(rows[at]);
        return this;
    }

    public WrittenTalk LeadTo(string key, string point) => Change(key, row => row with { GoesTo = point });

    /// <summary>Lets every choice that goes to a point go elsewhere.</summary>
    public WrittenTalk Redirect(string from, string to) =>
        rows.Where(row => row.GoesTo == from).Select(row => row.Key).ToList().Aggregate(this, (talk, key) => talk.LeadTo(key, to));

    public WrittenTalk Without(string point)
    {
        rows.RemoveAll(row => row.Point == point);
        return this;
    }

    /// <summary>A point of which all choices lead to the same next one.</summary>
    public WrittenTalk With(string point, string goesTo)
    {
        rows.AddRange([new($"{point}a", -1, goesTo), new($"{point}b", 3, goesTo), new($"{point}c", -2, goesTo)]);
        return this;
    }

    public ContentFolder InContent()
    {
        var content = ContentFolder.Copy();
        content.Write(File, Text);
        return content;
    }

    public override string ToString() => Text;

    private string Text =>
        $"# 1 · Titel\nSetting: Fictieve casus. Po, groep 5.      Begin: 1\n\n{string.Concat(rows.GroupBy(row => row.Point).Select(PointText))}{string.Concat(new[] { "open", "kier", "dicht" }.Select(EndingText))}";

    private static string PointText(IGrouping<string, Row> point) =>
        $"## {point.Key} · Moment\nIemand zegt iets.\n\n| id | keuze | reactie | T | V | I | wat gebeurde hier | naar |\n|---|---|---|---|---|---|---|---|\n{string.Concat(point)}\n";

    private static string EndingText(string door) => $"## Einde {door} · Afloop\nZo liep het af.\nThuis-zin: «Zo was het.»\n\n";

    /// <param name="Key">As <c>2ha</c>: the point and a letter.</param>
    /// <param name="Sum">Of its three effects.</param>
    /// <param name="GoesTo">A point or an ending.</param>
    /// <param name="Why">Its explanation.</param>
    internal sealed record Row(string Key, int Sum, string GoesTo, string Why = "Zo werkt het.")
    {
        public string Point => Key[..^1];

        // The first choice is the longest and never the best.
        public override string ToString() => $"| {Key} | «{(Key.EndsWith('a') ? "Dit is een lange zin." : "Een zin.")}» | ‘Ja.’ | {Effect(0)} | {Effect(1)} | {Effect(2)} | {Why} | {GoesTo} |\n";

        // As much as fits goes to the first, the rest to the next ones.
        private string Effect(int place) => $"{Math.Clamp(Sum - (Math.Sign(Sum) * 2 * place), Math.Min(0, Math.Sign(Sum) * 2), Math.Max(0, Math.Sign(Sum) * 2)):+0;-0;0}";
    }
}
