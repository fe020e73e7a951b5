using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Sees to it that a practice conversation is worth playing (NL: <i>gesprekskwaliteit</i>): long enough, with choices that matter, a dilemma and a choice that turns against you.</summary>
internal sealed class ScenarioQuality(Scenario scenario, ScenarioLines lines, ContentFaults faults)
{
    private const int LeastBranches = 2;

    /// <summary>From this sum of effects on a choice does well at first.</summary>
    private const int Helpful = 1;

    // Both choices of a dilemma say in their explanation what they cost.
    private const string Price = "prijs";

    public void Run()
    {
        CheckLength();
        CheckBranches();
        CheckDilemma();
        CheckBackfire();
    }

    private void CheckLength()
    {
        var layers = scenario.Layers();

        foreach (var choice in layers.Take(Scenario.LeastOnPath - 1).SelectMany(layer => layer).SelectMany(point => point.Choices).Where(Ends).Distinct())
        {
            Fault(choice.Key, $"Na keuze {choice.Key} kan het gesprek al voorbij zijn voordat er {Scenario.LeastOnPath} keuzes zijn gemaakt. Laat haar naar een later moment gaan.");
        }

        if (layers.Count > Scenario.MostOnPath)
        {
            Fault(layers[Scenario.MostOnPath][0].Key, $"Er is een pad van meer dan {Scenario.MostOnPath} keuzes, langs moment {layers[Scenario.MostOnPath][0].Key}. Maak het gesprek korter.");
        }
    }

    private void CheckBranches()
    {
        // At the last point all choices end the conversation: which ending it is, is no next line.
        var branches = scenario.Points.Count(point => !point.Choices.All(Ends) && point.Choices.Select(choice => choice.GoesTo).Distinct().Count() > 1);

        if (branches < LeastBranches)
        {
            Fault(scenario.Begin, $"Op {branches} momenten hangt het vervolg af van je keuze. Laat dat op minstens {LeastBranches} momenten zo zijn: anders maakt kiezen niet uit.");
        }
    }

    private void CheckDilemma()
    {
        if (!scenario.Points.Any(IsDilemma))
        {
            Fault(scenario.Begin, $"Dit gesprek heeft geen dilemma: een moment met twee goede keuzes die hooguit één punt schelen, en die in hun uitleg allebei de «{Price}» noemen. Maak er een.");
        }
    }

    private static bool IsDilemma(DecisionPoint point)
    {
        var best = point.Choices.OrderByDescending(choice => choice.Effect.Total).Take(2).ToList();

        return best[0].Effect.Total - best[1].Effect.Total <= 1
            && best[1].Effect.Total >= Helpful
            && best.TrueForAll(choice => choice.Explanation.Contains(Price, StringComparison.OrdinalIgnoreCase));
    }

    // It goes well, and it leads away from where the best choice leads.
    private void CheckBackfire()
    {
        if (!scenario.Points.Any(point => point.Choices.Any(choice => choice.Effect.Total >= Helpful && choice.GoesTo != point.Best.GoesTo && !Ends(choice))))
        {
            Fault(scenario.Begin, "In dit gesprek keert geen enkele keuze zich later tegen je. Laat één keuze die eerst goed valt, naar een lastiger moment leiden, en noem daar waardoor.");
        }
    }

    private bool Ends(Choice choice) => scenario.EndingAt(choice.GoesTo) is not null;

    private void Fault(string key, string what) => faults.Add(lines.File, lines.Of(key), what);
}
