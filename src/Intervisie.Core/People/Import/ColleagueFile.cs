using System.Text;
using CsvHelper;

namespace Intervisie.Core.People.Import;

/// <summary>
/// A list of colleagues as a school keeps it (NL: <i>importbestand</i>): one line each with name, address and role, split by
/// semicolons, commas or tabs. A line is read by itself, so that a quote that is never closed spoils that line alone.
/// </summary>
public static class ColleagueFile
{
    /// <summary>Colleagues in one file.</summary>
    public const int MostLines = 2_000;

    /// <summary>Characters; a thousand colleagues take some sixty thousand.</summary>
    public const int MaxLength = 400_000;

    private static readonly char[] Separators = [';', '\t', ','];

    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrimWhitespace = true,
        IncludeValuesInExceptions = false,
    };

    /// <exception cref="RuleBrokenException">It is empty, too long, or its first line does not name the columns.</exception>
    public static IReadOnlyList<ColleagueLine> Read(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new RuleBrokenException("Dit bestand is te groot. Deel het op in stukken van hooguit {0} regels.", MostLines);
        }

        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select((words, i) => (Number: i + 1, Words: words)).Where(l => !string.IsNullOrWhiteSpace(l.Words)).ToList();

        if (lines.Count == 0)
        {
            throw new RuleBrokenException("Er staat nog niets in. Kies een bestand of plak je lijst.");
        }

        if (lines.Count - 1 > MostLines)
        {
            throw new RuleBrokenException("Er staan meer dan {0} regels in. Deel het bestand op.", MostLines);
        }

        var separator = SeparatorOf(lines[0].Words);
        var columns = ColleagueColumns.Read(Split(lines[0].Words, separator) ?? []);

        return WithoutDoubles([.. lines.Skip(1).Select(l => ColleagueLine.Read(l.Number, l.Words, Split(l.Words, separator), columns))]);
    }

    /// <summary>The one that stands in the first line most.</summary>
    private static char SeparatorOf(string header) => Separators.MaxBy(s => header.Count(c => c == s));

    /// <summary>None when a quote is not closed, or stands where none can.</summary>
    private static string[]? Split(string line, char separator)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(line), Strict with { Separator = separator });

        try
        {
            return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : [];
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    /// <summary>The second line with the same address and role is named as such; the first counts.</summary>
    private static List<ColleagueLine> WithoutDoubles(List<ColleagueLine> lines)
    {
        var first = new Dictionary<(string, Role), int>();

        return [.. lines.Select(line =>
            line.Colleague is not { } colleague || first.TryAdd((colleague.Email, colleague.Role), line.Number)
                ? line
                : line.AsDoubleOf(first[(colleague.Email, colleague.Role)]))];
    }
}
