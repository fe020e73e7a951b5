using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Tests.Deidentification;

namespace Intervisie.Bench.Deidentification;

/// <summary>
/// Learns the weights of the features from texts: logistic regression with a penalty on large weights, solved by Newton's method
/// (iteratively reweighted least squares). The same texts give the same weights.
/// </summary>
internal static class Learner
{
    /// <summary>How strongly a weight is pulled towards nought; chosen by cross-validation.</summary>
    public const double Penalty = 1.0;

    private const int Rounds = 20;

    private static readonly ContextScores Nothing = new(new Dictionary<Feature, double>());

    /// <summary>What the weights of the engine are learnt from.</summary>
    public static IReadOnlyList<GoldText> Lessons() => [.. GoldText.Development(), .. GoldText.Practice()];

    public static ContextScores Learn(IReadOnlyList<GoldText> texts, double penalty = Penalty)
    {
        var examples = texts.SelectMany(ExamplesOf).ToList();
        return new ContextScores(Solve(examples, penalty));
    }

    /// <summary>What the lists and the casing alone would tell.</summary>
    public static ContextScores LearnWithoutContext(IReadOnlyList<GoldText> texts)
    {
        var examples = texts.SelectMany(ExamplesOf).Select(e => e with { Features = [.. e.Features.Where(f => f < (int)Feature.AfterArticle)] }).ToList();
        return new ContextScores(Solve(examples, Penalty));
    }

    public static IReadOnlyDictionary<Feature, double> Weights(IReadOnlyList<GoldText> texts, double penalty = Penalty) => Solve([.. texts.SelectMany(ExamplesOf)], penalty);

    private static IEnumerable<Example> ExamplesOf(GoldText gold)
    {
        var vocabulary = new TextVocabulary();
        var passage = NameFinder.Read([new Deidentifier(Nothing).Masked(new Passage("tekst", gold.Text))], vocabulary)[0];
        var candidates = new NameCandidates(new Occurrences([passage], vocabulary.Forms), Nothing);
        for (var i = 0; i < passage.Words.Count; i++)
        {
            var word = passage.Words[i];
            if (candidates.FeaturesOf(passage, i) is { } features && !gold.Ignored.Any(g => Overlaps(g, word.Start, word.End)))
            {
                yield return new Example([.. features.Select(f => (int)f)], gold.Entities.Any(g => Overlaps(g, word.Start, word.End)));
            }
        }
    }

    private static bool Overlaps(GoldSpan span, int start, int end) => span.Start < end && start < span.End;

    private static Dictionary<Feature, double> Solve(List<Example> examples, double penalty)
    {
        var size = Enum.GetValues<Feature>().Length;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            foreach (var example in examples)
            {
                Accumulate(example, weights, gradient, curvature);
            }

            for (var i = 0; i < size; i++)
            {
                gradient[i] -= penalty * weights[i];
                curvature[i, i] += penalty;
            }

            var step = Cholesky.Solve(curvature, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] += step[i];
            }
        }

        return Enum.GetValues<Feature>().ToDictionary(f => f, f => weights[(int)f]);
    }

    private static void Accumulate(Example example, double[] weights, double[] gradient, double[,] curvature)
    {
        var chance = 1 / (1 + Math.Exp(-example.Features.Sum(f => weights[f])));
        var error = (example.IsName ? 1 : 0) - chance;
        foreach (var i in example.Features)
        {
            gradient[i] += error;
            foreach (var j in example.Features)
            {
                curvature[i, j] += chance * (1 - chance);
            }
        }
    }

    private sealed record Example(int[] Features, bool IsName);
}
