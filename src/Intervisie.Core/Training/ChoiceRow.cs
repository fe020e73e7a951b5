using System.Globalization;
using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A row in the table of choices (NL: <i>keuzeregel</i>).</summary>
internal sealed record ChoiceRow(string Written, int Line)
{
    public const string Header = "| id | keuze | reactie | T | V | I | wat gebeurde hier | naar |";

    private static readonly string[] Columns = Cells(Header);

    public static bool IsHeader(string line) => Cells(line).SequenceEqual(Columns);

    public Choice? Read(string file, ContentFaults faults)
    {
        var cells = Cells(Written);

        if (cells.Length != Columns.Length)
        {
            faults.Add(file, Line, $"Deze regel heeft {cells.Length} cellen, het moeten er {Columns.Length} zijn: {Header}");
            return null;
        }

        foreach (var (_, column) in cells.Zip(Columns).Where(pair => pair.First.Length == 0))
        {
            faults.Add(file, Line, $"Keuze {cells[0]} heeft niets bij «{column}». Vul het in.");
        }

        return new Choice(cells[0], cells[1], cells[2], EffectIn(cells, file, faults), cells[6], cells[7]);
    }

    private Effect EffectIn(string[] cells, string file, ContentFaults faults)
    {
        var effects = cells[3..6].Select(Number).ToList();

        if (effects.Any(effect => effect is null) || !new Effect(effects[0]!.Value, effects[1]!.Value, effects[2]!.Value).IsInRange)
        {
            faults.Add(file, Line, $"Bij keuze {cells[0]} horen onder T, V en I hele getallen van -{Effect.Most} tot en met +{Effect.Most}.");
            return new Effect(0, 0, 0);
        }

        return new Effect(effects[0]!.Value, effects[1]!.Value, effects[2]!.Value);
    }

    // Both a hyphen and a real minus sign are written.
    private static int? Number(string cell) =>
        int.TryParse(cell.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Cells(string line)
    {
        var bare = line.Trim();
        return bare.Length > 1 && bare.EndsWith('|') ? [.. bare[1..^1].Split('|').Select(cell => cell.Trim())] : [];
    }
}
