using Intervisie.Core.Deidentification;

namespace Intervisie.Tests.Deidentification;

/// <summary>How much of what identifies was found, and how much else; only letters and digits count.</summary>
internal sealed class Measure
{
    private int words;
    private int direct;
    private int directFound;
    private int texts;
    private int textsWithoutLeak;
    private int spans;
    private int spansRight;
    private int certain;
    private int certainRight;
    private int questions;

    /// <summary>Share of direct identifiers of which every letter is covered.</summary>
    public double DirectRecall => Share(directFound, direct);

    /// <summary>Share of the texts with a direct identifier in which all of them are covered.</summary>
    public double ZeroLeak => Share(textsWithoutLeak, texts);

    /// <summary>Share of all finds that touch something that identifies.</summary>
    public double Precision => Share(spansRight, spans);

    /// <summary>The same of what is replaced without asking.</summary>
    public double CertainPrecision => Share(certainRight, certain);

    /// <summary>Distinct uncertain strings in a text, per hundred words.</summary>
    public double QuestionsPer100Words => words == 0 ? 0 : 100.0 * questions / words;

    /// <summary>What was not covered, with some text around it.</summary>
    public List<string> Leaks { get; } = [];

    /// <summary>What was found and identifies nobody.</summary>
    public List<string> FalseAlarms { get; } = [];

    public void Add(GoldText gold, IReadOnlyList<Finding> findings)
    {
        var covered = Letters(gold.Text, findings.Select(f => (f.Start, f.End)));
        var identifying = Letters(gold.Text, gold.Entities.Select(e => (e.Start, e.End)));
        var ignored = Letters(gold.Text, gold.Ignored.Select(e => (e.Start, e.End)));
        words += gold.WordCount;
        questions += findings.Where(f => !f.IsCertain).Select(f => f.QuestionKey).Distinct(StringComparer.Ordinal).Count();
        CountRecall(gold, covered);

        foreach (var finding in findings)
        {
            CountPrecision(gold, finding, identifying, ignored);
        }
    }

    private void CountRecall(GoldText gold, bool[] covered)
    {
        var leaks = gold.Entities.Where(e => e.IsDirect && Enumerable.Range(e.Start, e.End - e.Start).Any(i => char.IsLetterOrDigit(gold.Text[i]) && !covered[i])).ToList();
        var all = gold.Entities.Count(e => e.IsDirect);
        direct += all;
        directFound += all - leaks.Count;
        texts += all > 0 ? 1 : 0;
        textsWithoutLeak += all > 0 && leaks.Count == 0 ? 1 : 0;
        Leaks.AddRange(leaks.Select(e => $"{gold.Id} {e.Type} «{gold.Text[e.Start..e.End]}» {Around(gold.Text, e.Start, e.End)}"));
    }

    private void CountPrecision(GoldText gold, Finding finding, bool[] identifying, bool[] ignored)
    {
        var letters = Enumerable.Range(finding.Start, finding.Length).Where(i => char.IsLetterOrDigit(gold.Text[i])).ToList();
        if (letters.Count == 0 || letters.TrueForAll(i => ignored[i] && !identifying[i]))
        {
            return;
        }

        var isRight = letters.Exists(i => identifying[i]);
        spans++;
        spansRight += isRight ? 1 : 0;
        certain += finding.IsCertain ? 1 : 0;
        certainRight += finding.IsCertain && isRight ? 1 : 0;
        if (!isRight)
        {
            FalseAlarms.Add($"{gold.Id} {(finding.IsCertain ? "certain" : "asked")} {finding.Kind} «{finding.Text}» {Around(gold.Text, finding.Start, finding.End)}");
        }
    }

    private static bool[] Letters(string text, IEnumerable<(int Start, int End)> spans)
    {
        var letters = new bool[text.Length];
        foreach (var (start, end) in spans)
        {
            letters.AsSpan(start, end - start).Fill(true);
        }

        return letters;
    }

    private static string Around(string text, int start, int end) =>
        text[Math.Max(0, start - 25)..Math.Min(text.Length, end + 20)].Replace('\n', ' ');

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
