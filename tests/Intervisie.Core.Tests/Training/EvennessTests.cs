using Intervisie.Core.Content;
using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>A pattern over all real conversations, or all real checks, that would give the best answer away.</summary>
public sealed class EvennessTests
{
    private static readonly string[] Modules = ["modules/01-waarom", "modules/02-toon", "modules/03-vertrouwen", "modules/04-perspectief"];

    [Fact]
    public void The_best_choice_may_not_mostly_stand_first()
    {
        using var content = Bent("gesprek.md", lines => [.. lines.OrderByDescending(Sum)]);

        content.AssertTold("modules/01-waarom/gesprek.md", content.LineOf("modules/01-waarom/gesprek.md", "## 1 ·"), "op plaats a: 100 %. Verplaats antwoorden tot elke plaats 20 tot 45 % heeft");
        Assert.Contains(content.FaultsOfTraining(), fault => fault.What.Contains("op plaats b: 0 %", StringComparison.Ordinal));
    }

    [Fact]
    public void The_best_choice_may_not_hardly_ever_stand_last()
    {
        using var content = Bent("gesprek.md", lines => lines.MaxBy(Sum) == lines[^1] ? [lines[^1], .. lines[..^1]] : lines);

        Assert.Contains(content.FaultsOfTraining(), fault => fault.Line > 1 && fault.What.Contains("Over alle gesprekken", StringComparison.Ordinal) && fault.What.Contains("op plaats d: 0 %", StringComparison.Ordinal));
    }

    [Fact]
    public void The_best_choice_may_not_mostly_be_the_longest()
    {
        using var content = Bent("gesprek.md", lines => [.. lines.Select(line => line == lines.MaxBy(Sum) ? Lengthened(line) : line)]);

        content.AssertTold("modules/01-waarom/gesprek.md", content.LineOf("modules/01-waarom/gesprek.md", "## 1 ·"), "keer het langste. Dat mag hooguit 40 %: maak hier het beste korter, of een ander langer");
        Assert.All(content.FaultsOfTraining(), fault => Assert.Contains("Over alle gesprekken", fault.What, StringComparison.Ordinal));
    }

    [Fact]
    public void The_best_answer_to_a_check_may_not_mostly_stand_last()
    {
        using var content = Bent("module.md", lines => [.. lines.OrderBy(line => line.StartsWith("- [x]", StringComparison.Ordinal))]);

        content.AssertTold("modules/01-waarom/module.md", content.LineOf("modules/01-waarom/module.md", "::: check"), "Over alle checks staat het beste antwoord 12 van de 12 keer op plaats c: 100 %");
    }

    [Fact]
    public void The_best_answer_to_a_check_may_not_mostly_be_the_longest()
    {
        using var content = Bent("module.md", lines => [.. lines.Select(line => line.StartsWith("- [x]", StringComparison.Ordinal) ? line.Replace("- [x] ", $"- [x] {new string('o', 200)} ", StringComparison.Ordinal) : line)]);

        content.AssertTold("modules/01-waarom/module.md", content.LineOf("modules/01-waarom/module.md", "::: check"), "is het beste antwoord 12 van de 12 keer het langste");
    }

    [Fact]
    public void A_pattern_is_looked_for_only_once_all_modules_are_there()
    {
        using var content = Bent("gesprek.md", lines => [.. lines.OrderByDescending(Sum)]);
        content.Spoil("modules/03-vertrouwen/module.md", "(bron:v7)", "(bron:x9)");

        Assert.DoesNotContain(content.FaultsOfTraining(), fault => fault.What.Contains("Over alle", StringComparison.Ordinal));
    }

    /// <summary>The content in which the rows of choices, or the answers of checks, that stand together were changed; without its translations, which would have to follow.</summary>
    private static ContentFolder Bent(string file, Func<List<string>, List<string>> change)
    {
        var content = ContentFolder.Copy();

        foreach (var module in Modules)
        {
            content.Write($"{module}/{file}", string.Join('\n', Groups(content.Text($"{module}/{file}").Split('\n')).SelectMany(group => IsRow(group[0]) ? change(group) : group)));
            content.Remove($"{module}/module.en.md");
        }

        return content;
    }

    private static IEnumerable<List<string>> Groups(string[] lines)
    {
        var rest = lines.AsEnumerable();

        while (rest.Any())
        {
            var first = IsRow(rest.First());
            var group = rest.TakeWhile(line => IsRow(line) == first).ToList();
            yield return group;
            rest = rest.Skip(group.Count).ToList();
        }
    }

    private static bool IsRow(string line) =>
        line.StartsWith("- [ ]", StringComparison.Ordinal) || line.StartsWith("- [x]", StringComparison.Ordinal) || (line.Length > 3 && line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[2]) && line.Split('|').Length == 10);

    private static int Sum(string row) => row.Split('|')[4..7].Sum(cell => int.Parse(cell.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture));

    private static string Lengthened(string row)
    {
        var cells = row.Split('|');
        return string.Join('|', [.. cells[..2], $" {cells[2].Trim()}{new string('o', 200)} ", .. cells[3..]]);
    }
}
