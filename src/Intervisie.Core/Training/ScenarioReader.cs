using System.Text.RegularExpressions;
using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Reads a practice conversation from its file, <c>gesprek.md</c>: a title, a setting, then a heading for every point and ending.</summary>
internal sealed partial class ScenarioReader(ContentText file, string language, ContentFaults faults)
{
    private readonly List<DecisionPoint> points = [];
    private readonly List<Ending> endings = [];
    private readonly ScenarioLines lines = new(file);

    /// <summary>Null when it cannot be played; the reasons are then among the faults.</summary>
    /// <param name="moduleOrder">The number of the module it belongs to; 0 if that could not be read.</param>
    /// <param name="original">The Dutch conversation that this one translates; null when it is the Dutch one.</param>
    public Scenario? Read(int moduleOrder, Scenario? original)
    {
        var before = faults.Count;
        var sections = ScenarioSection.Split(file);
        var head = string.Join(' ', sections[0].Lines.Skip(1).Select(line => line.Trim())).Trim();
        var setting = SettingLine().Match(head);
        lines.Note(ScenarioLines.Setting, file.FirstLine + Math.Max(0, Array.FindIndex(file.Lines, line => line.StartsWith("Setting:", StringComparison.Ordinal))), faults);
        var title = Title(sections[0].Heading, moduleOrder);

        foreach (var section in sections.Skip(1))
        {
            Read(section);
        }

        if (!setting.Success)
        {
            Fault(1, "Onder de titel hoort een regel «Setting: … Begin: 1» te staan.");
            return null;
        }

        var scenario = new Scenario(title, setting.Groups["setting"].Value, setting.Groups["begin"].Value, points, endings);
        CheckLabel(scenario);
        Check(scenario, original);
        return faults.Count == before ? scenario : null;
    }

    private void CheckLabel(Scenario scenario)
    {
        var label = $"{ContentLanguage.FictionalLabel(language)}.";

        if (!scenario.Setting.StartsWith(label, StringComparison.Ordinal))
        {
            Fault(lines.Of(ScenarioLines.Setting), $"De regel «Setting:» begint niet met «{label}». Zet dat vooraan: niemand mag denken dat het over een echt gezin gaat.");
        }
    }

    // What holds for the original holds for a translation that is the same in everything but its words.
    private void Check(Scenario scenario, Scenario? original)
    {
        if (original is not null)
        {
            new ScenarioTranslationCheck(original, scenario, lines, faults).Run();
            return;
        }

        var before = faults.Count;
        new ScenarioCheck(scenario, lines, faults).Run();

        // A conversation that cannot be played cannot be weighed either.
        if (faults.Count == before)
        {
            new ScenarioQuality(scenario, lines, faults).Run();
        }
    }

    private string Title(string heading, int moduleOrder)
    {
        var title = TitleLine().Match(heading);

        if (!title.Success)
        {
            Fault(1, "De eerste regel hoort «# 2 · Titel» te zijn, met het nummer van de module.");
        }
        else if (moduleOrder > 0 && title.Groups["order"].Value != $"{moduleOrder}")
        {
            Fault(1, $"Dit gesprek hoort bij module {title.Groups["order"].Value}, maar staat in de map van module {moduleOrder}. Verander het nummer, of zet het bestand in zijn eigen map.");
        }

        return title.Groups["title"].Value;
    }

    private void Read(ScenarioSection section)
    {
        if (EndingHeading().Match(section.Heading) is { Success: true } ending)
        {
            AddEnding(section, ending);
        }
        else if (PointHeading().Match(section.Heading) is { Success: true } point)
        {
            AddPoint(section, point);
        }
        else
        {
            Fault(section.Line, "Deze kop lezen we niet. Schrijf «## 2a · Titel» voor een moment, of «## Einde open · Titel» (open, kier of dicht).");
        }
    }

    private void AddPoint(ScenarioSection section, Match heading)
    {
        var key = heading.Groups["key"].Value;
        var table = section.Lines.Index().Where(line => line.Item.TrimStart().StartsWith('|')).ToList();
        var choices = table.Skip(2).Select(row => new ChoiceRow(row.Item, section.LineAt(row.Index))).ToList();

        if (table.Count < 2 || !ChoiceRow.IsHeader(table[0].Item))
        {
            Fault(section.Line, $"Onder moment {key} hoort een tabel met de kop {ChoiceRow.Header}");
        }

        lines.Note(key, section.Line, faults);
        points.Add(new DecisionPoint(key, heading.Groups["title"].Value, Words(section), [.. choices.Select(row => Read(row, key)).OfType<Choice>()]) { Place = new(file.File, section.Line) });
    }

    private Choice? Read(ChoiceRow row, string point)
    {
        if (row.Read(file.File, faults) is not { } choice)
        {
            return null;
        }

        if (!choice.Key.StartsWith(point, StringComparison.Ordinal) || !ChoiceKey().IsMatch(choice.Key[point.Length..]))
        {
            Fault(row.Line, $"Keuze «{choice.Key}» staat onder moment {point}. Noem haar {point}a, {point}b, en zo verder.");
        }

        lines.Note(choice.Key, row.Line, faults);
        return choice;
    }

    private void AddEnding(ScenarioSection section, Match heading)
    {
        const string home = "Thuis-zin:";
        var key = Ending.Prefix + heading.Groups["door"].Value;
        var sentence = section.Lines.FirstOrDefault(line => line.StartsWith(home, StringComparison.Ordinal))?[home.Length..].Trim() ?? "";

        if (sentence.Length == 0)
        {
            Fault(section.Line, $"Onder dit einde ontbreekt een regel «{home} «…»»: wat de ouder die avond thuis vertelt.");
        }

        var text = Words(section with { Lines = [.. section.Lines.Where(line => !line.StartsWith(home, StringComparison.Ordinal))] });
        lines.Note(key, section.Line, faults);
        endings.Add(new Ending(key, heading.Groups["title"].Value, text, sentence));
    }

    private string Words(ScenarioSection section)
    {
        var text = string.Join(' ', section.Lines.Where(line => !line.TrimStart().StartsWith('|')).Select(line => line.Trim())).Trim();

        if (text.Length == 0)
        {
            Fault(section.Line, "Onder deze kop ontbreekt de tekst: een tot drie zinnen over wat er gebeurt.");
        }

        return text;
    }

    private void Fault(int line, string what) => faults.Add(file.File, line, what);

    [GeneratedRegex(@"^# (?<order>\d+) · (?<title>.*\S)\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^Setting:\s*(?<setting>\S.*\S)\s+Begin:\s*(?<begin>[0-9a-z]+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SettingLine();

    [GeneratedRegex(@"^## (?<key>[0-9]+[a-z]?) · (?<title>.*\S)\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PointHeading();

    [GeneratedRegex(@"^## Einde (?<door>open|kier|dicht) · (?<title>.*\S)\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EndingHeading();

    [GeneratedRegex("^[a-z]$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChoiceKey();
}
