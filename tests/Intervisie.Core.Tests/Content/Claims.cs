using System.Text.RegularExpressions;

namespace Intervisie.Core.Tests.Content;

/// <summary>The account of a module's facts in <c>docs/claims</c>, held against what the module says.</summary>
internal static partial class Claims
{
    private const string Talk = "gesprek.md";
    private const string Advice = "(advies)";
    private const string NoSource = "none";

    /// <summary>Every chip without its row, and every row that quotes what is not there.</summary>
    public static IEnumerable<string> Complaints(string module, string talk, string claims)
    {
        var rows = Rows(claims);
        var sections = Sections(module).Append((Title: Talk, Text: talk)).ToDictionary(section => section.Title, section => section.Text, StringComparer.Ordinal);

        return sections.SelectMany(section => ChipsWithoutRow(section.Key, section.Value, rows)).Concat(rows.SelectMany(row => Strays(row, sections)));
    }

    private static List<Row> Rows(string claims) =>
        [.. claims.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim().Trim('|').Split('|')).Select(cells => new Row(cells[0].Trim(), cells[1].Trim(), [.. cells[2].Split(',', StringSplitOptions.TrimEntries)]))];

    private static IEnumerable<(string Title, string Text)> Sections(string module) =>
        module.Split("\n## ").Skip(1).Select(section => section.Split('\n', 2)).Select(halves => (halves[0].Trim(), halves[^1]));

    private static IEnumerable<string> ChipsWithoutRow(string section, string text, List<Row> rows) =>
        from part in text.Split('\n', '|')
        from Match chip in Chip().Matches(part)
        let sentence = SentenceAround(chip, part)
        where !rows.Any(row => row.Section == section && row.Sources.Contains(chip.Groups["source"].Value) && Plain(row.Sentence).Contains(sentence, StringComparison.Ordinal))
        select $"{section}: no row names {chip.Groups["source"].Value} for «{sentence}»";

    private static IEnumerable<string> Strays(Row row, Dictionary<string, string> sections)
    {
        if (!sections.TryGetValue(row.Section, out var text))
        {
            yield return $"There is no section «{row.Section}»";
        }
        else if (!row.Sentence.StartsWith(Advice, StringComparison.Ordinal) && !row.Sources.Contains(NoSource) && !Plain(text).Contains(Plain(row.Sentence), StringComparison.Ordinal))
        {
            yield return $"{row.Section} does not say «{row.Sentence}»";
        }
    }

    // The chip is put between marks of its own, so that it is found again once the Markdown is gone.
    private static string SentenceAround(Match chip, string part)
    {
        const char mark = '\u0001';
        var text = Plain($"{part[..chip.Index]}{mark}{chip.Value}{part[(chip.Index + chip.Length)..]}");
        return SentenceEnd().Split(text).Single(sentence => sentence.Contains(mark, StringComparison.Ordinal)).Replace($"{mark}", "", StringComparison.Ordinal);
    }

    private static string Plain(string markdown) =>
        Gaps().Replace(Marks().Replace(ListMarks().Replace(Link().Replace(markdown, "${words}"), ""), ""), " ").Trim();

    private sealed record Row(string Section, string Sentence, IReadOnlyList<string> Sources);

    [GeneratedRegex(@"\[[^\]]*\]\(bron:(?<source>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Chip();

    [GeneratedRegex(@"!?\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ \t]*(-|[0-9]+\.|>|#+)[ \t]+(\[[ x]\][ \t]+)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex ListMarks();

    [GeneratedRegex("[*_`|]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?<=[.?!]) (?=[\p{Lu}‘«(\u0001])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
