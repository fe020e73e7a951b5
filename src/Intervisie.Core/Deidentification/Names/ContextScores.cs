using System.Globalization;
using Intervisie.Core.Deidentification.Lexicon;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>The weight of each feature as log-odds, learnt from texts by <c>bin/bench learn</c> (NL: <i>gewichten</i>).</summary>
internal sealed class ContextScores
{
    private readonly double[] weights;

    public ContextScores(IReadOnlyDictionary<Feature, double> weights) => this.weights = [.. Enum.GetValues<Feature>().Select(f => weights.GetValueOrDefault(f))];

    private ContextScores(ContextScores other) => weights = other.weights;

    /// <summary>From this chance on a word is replaced; below it the author is asked.</summary>
    public const double CertainFrom = 0.75;

    /// <summary>Below this chance a word is not worth a question.</summary>
    public const double DoubtfulFrom = 0.01;

    public double Certain { get; private init; } = LogOdds(CertainFrom);

    public double Doubtful { get; private init; } = LogOdds(DoubtfulFrom);

    /// <summary>What was learnt last, as it came with the build.</summary>
    public static ContextScores Read() => new(Lexicons.Lines("scores").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(parts => Enum.Parse<Feature>(parts[0]), parts => double.Parse(parts[1], CultureInfo.InvariantCulture)));

    /// <summary>The log-odds that a word with these features names somebody or something.</summary>
    public double Of(IReadOnlyList<Feature> features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Count; i++)
        {
            sum += weights[(int)features[i]];
        }

        return sum;
    }

    public ContextScores With(double doubtful, double certain) => new(this) { Doubtful = LogOdds(doubtful), Certain = LogOdds(certain) };

    private static double LogOdds(double chance) => Math.Log(chance / (1 - chance));
}
