namespace Intervisie.Core.Training;

/// <summary>How far something got in a practice conversation (NL: <i>stand</i>).</summary>
public enum MeterLevel
{
    Low,
    Middle,
    High,
}

/// <summary>How one side of a practice conversation went, in words and without a number (NL: <i>meter</i>).</summary>
/// <param name="Name">«Toon», «Vertrouwen» or «Uitwisseling».</param>
/// <param name="Level">How far it got.</param>
/// <param name="Sentence">What to say about it.</param>
public sealed record Meter(string Name, MeterLevel Level, string Sentence)
{
    /// <summary>In percent of what could be reached on the path taken.</summary>
    private const int HighFrom = 60;

    /// <summary>In percent of what could be reached on the path taken.</summary>
    private const int MiddleFrom = 25;

    private static readonly IReadOnlyList<Side> Sides =
    [
        new("Toon", effect => effect.Tone,
            "De ouder voelde zich welkom, ook bij het lastige stuk.",
            "Soms warm, soms voelde het als een oordeel.",
            "De ouder zette zich schrap. Kijk nog eens naar je eerste zin."),
        new("Vertrouwen", effect => effect.Trust,
            "De ouder gelooft dat je doet wat je zegt.",
            "Er is een begin. Kom je afspraak na, dan groeit het.",
            "De ouder twijfelt. Herstellen kan: erkennen, jouw aandeel, wat je nu doet."),
        new("Uitwisseling", effect => effect.Exchange,
            "Jullie weten nu allebei meer dan ervoor.",
            "Jij vertelde meer dan je te horen kreeg.",
            "De ouder ging weg met informatie, jij niet. Welke vraag had geholpen?"),
    ];

    internal static IReadOnlyList<Meter> Of(ScenarioPath path) => [.. Sides.Select(side => Of(side, path))];

    private static Meter Of(Side side, ScenarioPath path)
    {
        var level = Within(path.Ending, LevelOf(side.Of, path));
        var sentence = level switch
        {
            MeterLevel.High => side.High,
            MeterLevel.Middle => side.Middle,
            _ => side.Low,
        };

        return new Meter(side.Name, level, sentence);
    }

    // «De ouder gelooft dat je doet wat je zegt» cannot stand beside a door that fell shut at the last word, nor the opposite beside one that stands open.
    private static MeterLevel Within(Ending? ending, MeterLevel level) => ending?.Door switch
    {
        Ending.Shut when level == MeterLevel.High => MeterLevel.Middle,
        Ending.Open when level == MeterLevel.Low => MeterLevel.Middle,
        _ => level,
    };

    // A path on which nothing could be won or lost says nothing either way.
    private static MeterLevel LevelOf(Func<Effect, int> side, ScenarioPath path)
    {
        var points = path.PointsPassed.ToList();
        var least = points.Sum(point => point.Choices.Min(choice => side(choice.Effect)));
        var most = points.Sum(point => point.Choices.Max(choice => side(choice.Effect)));
        var reached = (path.Choices.Sum(choice => side(choice.Effect)) - least) * 100;
        var range = most - least;

        return range == 0 ? MeterLevel.Middle
            : reached >= range * HighFrom ? MeterLevel.High
            : reached >= range * MiddleFrom ? MeterLevel.Middle
            : MeterLevel.Low;
    }

    private sealed record Side(string Name, Func<Effect, int> Of, string High, string Middle, string Low);
}
