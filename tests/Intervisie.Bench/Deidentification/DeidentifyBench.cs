using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Bench.Deidentification;

/// <summary>How much of the development texts and of the unseen ones is found with every part switched on in turn, and how fast.</summary>
internal sealed class DeidentifyBench : IBench
{
    public string Name => "deidentify";

    public string Summary => "what the de-identification finds with each part switched on, and how fast";

    public Task RunAsync(Conditions conditions, Report report, CancellationToken stop)
    {
        // Before anything else, because the lexicon is read once in a process.
        EngineSpeed.MeasureLoading(report);

        var texts = GoldText.Development();
        var unseen = GoldText.Unseen();
        foreach (var (name, engine, roster) in Steps())
        {
            stop.ThrowIfCancellationRequested();
            Add(report, name, Measured(texts, engine, roster));
            Add(report, $"unseen.{name}", Measured(unseen, engine, roster));
        }

        Add(report, "cross-validated", LearnCommand.CrossValidate(texts, Learner.Penalty));
        EngineSpeed.Measure(report, texts, conditions.Turns);

        // Last, because by then the runtime has compiled everything for good.
        foreach (var (name, engine, roster) in Steps())
        {
            report.Add($"{name}.speed", EngineSpeed.OfTexts(texts, text => engine.Scan([new Passage("text", text.Text)], roster(text)), conditions.Turns), "characters/s");
        }

        return Task.CompletedTask;
    }

    private static Measure Measured(IReadOnlyList<GoldText> texts, Deidentifier engine, Func<GoldText, IReadOnlyList<RosterEntry>> roster)
    {
        var measure = new Measure();
        foreach (var text in texts)
        {
            measure.Add(text, engine.Scan([new Passage("text", text.Text)], roster(text)));
        }

        return measure;
    }

    private static IEnumerable<(string Name, Deidentifier Engine, Func<GoldText, IReadOnlyList<RosterEntry>> Roster)> Steps()
    {
        var learnt = ContextScores.Read();
        var lists = Learner.LearnWithoutContext(Learner.Lessons());
        yield return ("recognisers", new Deidentifier(learnt, EngineParts.None), _ => []);
        yield return ("+lexicon", new Deidentifier(lists, EngineParts.Names), _ => []);
        yield return ("+context", new Deidentifier(learnt, EngineParts.Names), _ => []);
        yield return ("+propagation", new Deidentifier(learnt), _ => []);
        yield return ("+pupil-and-parents", new Deidentifier(learnt), Rosters.First);
        yield return ("+whole-roster", new Deidentifier(learnt), Rosters.All);
    }

    private static void Add(Report report, string name, Measure measure)
    {
        report.Add($"{name}.zero-leak", 100 * measure.ZeroLeak, "%");
        report.Add($"{name}.direct-recall", 100 * measure.DirectRecall, "%");
        report.Add($"{name}.certain-precision", 100 * measure.CertainPrecision, "%");
        report.Add($"{name}.precision", 100 * measure.Precision, "%");
        report.Add($"{name}.questions", measure.QuestionsPer100Words, "per 100 words");
    }
}
