using System.Diagnostics;
using System.Text;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Bench.Deidentification;

/// <summary>How long the lexicon takes to be ready, and how many characters a second go through the engine on one core.</summary>
internal static class EngineSpeed
{
    private const int Million = 1_000_000;

    /// <summary>What asks most of a pattern or a rule when it is all there is.</summary>
    private static readonly string[] Hostile = ["a@", "a.", "A. van ", "0 ", "[a", "van de ", "a-", "Emma", "e\u0301", "1-", "Getal en ", "Adres Aa ", "noemt ", "kiezel, de ", "i.v.d. "];

    public static void MeasureLoading(Report report)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var facts = Vocabulary.Of("leerlingbespreking");
        clock.Stop();
        report.Add("lexicon.ready", clock.Elapsed.TotalMilliseconds, "ms");
        report.Add("lexicon.memory", (GC.GetTotalMemory(forceFullCollection: true) - before) / (1024.0 * 1024), "MiB");
        GC.KeepAlive(facts);
    }

    /// <summary>The median of the turns, of the engine and of a bare pass that only splits, folds and looks up.</summary>
    public static void Measure(Report report, IReadOnlyList<GoldText> texts, int turns)
    {
        var engine = new Deidentifier();
        var (one, two) = (Repeated(texts, Million), Repeated(texts, 2 * Million));
        Scan(engine, one);
        Bare(one);

        var once = Median(turns, () => Scan(engine, one));
        var twice = Median(turns, () => Scan(engine, two));
        report.Add("engine", one.Length / once, "characters/s");
        report.Add("engine.twice-the-text", twice / once, "times as long");
        report.Add("engine.hostile-twice-the-text", WorstRatio(engine, 3), "times as long");
        report.Add("recognisers-alone", one.Length / Median(turns, () => Scan(new Deidentifier(ContextScores.Read(), EngineParts.None), one)), "characters/s");
        report.Add("bare-pass", one.Length / Median(turns, () => Bare(one)), "characters/s");
        report.Add("short-texts", OfTexts(texts, text => Scan(engine, text.Text), turns), "characters/s");
    }

    /// <summary>Characters a second through texts that are scanned one by one, the median of the turns after a first that does not count.</summary>
    public static double OfTexts(IReadOnlyList<GoldText> texts, Action<GoldText> scan, int turns)
    {
        texts.ToList().ForEach(scan);
        return texts.Sum(t => t.Text.Length) / Median(turns, () => texts.ToList().ForEach(scan));
    }

    /// <summary>How many times as long twice the text takes, for the piece of text that does worst.</summary>
    private static double WorstRatio(Deidentifier engine, int turns) => Hostile.Max(piece =>
    {
        var (one, two) = (Repeated(piece, Million / 2), Repeated(piece, Million));
        Scan(engine, one);
        return Median(turns, () => Scan(engine, two)) / Median(turns, () => Scan(engine, one));
    });

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Median(int turns, Action work) => Enumerable.Range(0, turns).Select(_ => Seconds(work)).Order().ElementAt(turns / 2);

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    private static void Scan(Deidentifier engine, string text) => engine.Scan([new Passage("text", text)], []);

    private static void Bare(string text)
    {
        foreach (var word in WordReader.Read(text))
        {
            _ = Lexicons.Words[word.Folded];
        }
    }

    private static string Repeated(IReadOnlyList<GoldText> texts, int length)
    {
        var text = new StringBuilder(length + 2000);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(texts[i % texts.Count].Text).Append("\n\n");
        }

        return text.ToString(0, length);
    }
}
