using System.CommandLine;
using System.Globalization;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Tests;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Bench.Deidentification;

/// <summary>Learns the weights of the context from the development texts and those for practice, writes them where the engine reads them, and says how well they hold on texts they were not learnt from.</summary>
internal static class LearnCommand
{
    private const int Folds = 5;

    private static readonly (double Doubtful, double Certain)[] Thresholds = [(0.02, 0.65), (0.03, 0.75)];

    private static readonly string Table = Path.Combine(Repository.Root, "src/Intervisie.Core/Lexicons/lists/scores.txt");

    public static Command Create()
    {
        var dry = new Option<bool>("--dry-run") { Description = "Only cross-validates; writes nothing." };
        var penalty = new Option<double>("--penalty") { DefaultValueFactory = _ => Learner.Penalty };
        var against = new Option<FileInfo?>("--against") { Description = "Scores these texts too, with what was learnt from the others." };
        var show = new Option<bool>("--show") { Description = "Prints what leaked and what was found without need." };
        var command = new Command("learn", "Learns the weights of the context (scores.txt) from the development texts and those for practice.") { dry, penalty, against, show };
        command.SetAction(given =>
        {
            var texts = GoldText.Development();
            var lessons = Learner.Lessons();
            Print("cross-validated", CrossValidate(texts, given.GetValue(penalty)), given.GetValue(show));
            Print("on the texts learnt from", Score(texts, Learner.Learn(lessons, given.GetValue(penalty))), isShown: false);
            foreach (var (doubtful, certain) in given.GetValue(dry) ? Thresholds : [])
            {
                Print(string.Create(CultureInfo.InvariantCulture, $"asked from {doubtful}, certain from {certain}"), CrossValidate(texts, given.GetValue(penalty), doubtful, certain), isShown: false);
            }

            if (given.GetValue(against) is { } others)
            {
                Print(others.Name, Score(GoldText.Read(others.FullName), Learner.Learn(lessons, given.GetValue(penalty))), given.GetValue(show));
            }

            if (!given.GetValue(dry))
            {
                Write(Learner.Weights(lessons, given.GetValue(penalty)));
            }
        });

        return command;
    }

    /// <summary>Each fifth of the texts is scored with weights learnt from the other four and from what is only for practice.</summary>
    public static Measure CrossValidate(IReadOnlyList<GoldText> texts, double penalty, double? doubtful = null, double? certain = null)
    {
        var measure = new Measure();
        var practice = GoldText.Practice();
        for (var fold = 0; fold < Folds; fold++)
        {
            var scores = Learner.Learn([.. texts.Where((_, i) => i % Folds != fold), .. practice], penalty);
            AddTo(measure, texts.Where((_, i) => i % Folds == fold), scores.With(doubtful ?? ContextScores.DoubtfulFrom, certain ?? ContextScores.CertainFrom));
        }

        return measure;
    }

    private static Measure Score(IEnumerable<GoldText> texts, ContextScores scores)
    {
        var measure = new Measure();
        AddTo(measure, texts, scores);
        return measure;
    }

    private static void AddTo(Measure measure, IEnumerable<GoldText> texts, ContextScores scores)
    {
        var deidentifier = new Deidentifier(scores);
        foreach (var text in texts)
        {
            measure.Add(text, deidentifier.Scan([new Passage("tekst", text.Text)], []));
        }
    }

    private static void Print(string title, Measure measure, bool isShown)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: direct recall {measure.DirectRecall:P2}, zero-leak {measure.ZeroLeak:P2}, certain precision {measure.CertainPrecision:P2}, precision {measure.Precision:P2}, questions/100 words {measure.QuestionsPer100Words:0.00}"));
        foreach (var line in isShown ? measure.Leaks.Select(l => "LEAK " + l).Concat(measure.FalseAlarms.Select(l => "ALARM " + l)) : [])
        {
            Console.WriteLine(line);
        }
    }

    private static void Write(IReadOnlyDictionary<Feature, double> weights) => File.WriteAllLines(Table, weights
        .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:0.00}"))
        .Prepend("# What each feature of a word adds to the log-odds that it is a name (Feature.cs says what they mean); written by bin/bench learn."));
}
