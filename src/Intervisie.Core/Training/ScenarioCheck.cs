using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Sees to it that a practice conversation can be played to every ending from its beginning (NL: <i>gesprekscontrole</i>).</summary>
internal sealed class ScenarioCheck(Scenario scenario, ScenarioLines lines, ContentFaults faults)
{
    private readonly IReadOnlyList<IReadOnlyList<DecisionPoint>> layers = scenario.Layers();

    public void Run()
    {
        if (scenario.PointAt(scenario.Begin) is null)
        {
            Fault(ScenarioLines.Setting, $"Het gesprek begint bij «{scenario.Begin}», maar dat moment bestaat niet. Noem achter «Begin:» een moment dat er is.");
            return;
        }

        CheckChoices();
        CheckReach();
        CheckLength();
    }

    private void CheckChoices()
    {
        foreach (var point in scenario.Points.Where(point => point.Choices.Count < 2))
        {
            Fault(point.Key, $"Moment {point.Key} heeft {point.Choices.Count} keuzes. Geef er minstens twee.");
        }

        foreach (var choice in AllChoices().Where(choice => choice.GoesTo.Length > 0 && !Exists(choice.GoesTo)))
        {
            Fault(choice.Key, $"Keuze {choice.Key} gaat naar «{choice.GoesTo}», maar dat bestaat niet. Noem een moment of een einde van dit gesprek.");
        }
    }

    private void CheckReach()
    {
        var reached = layers.SelectMany(layer => layer).SelectMany(point => point.Choices).Select(choice => choice.GoesTo).Append(scenario.Begin).ToHashSet();

        foreach (var point in scenario.Points.Where(point => !reached.Contains(point.Key)))
        {
            Fault(point.Key, $"Moment {point.Key} is niet te bereiken. Laat een keuze ernaartoe gaan, of haal het weg.");
        }

        foreach (var key in Ending.Doors.Select(door => Ending.Prefix + door).Where(key => !reached.Contains(key)))
        {
            Fault(key, $"Het einde «{key}» is niet te bereiken. Elk gesprek kan op drie manieren aflopen: open, kier en dicht.");
        }
    }

    private void CheckLength()
    {
        if (layers.Count > Scenario.MostDecisions)
        {
            var late = layers[^1][0];
            Fault(late.Key, $"Er is een pad dat nooit eindigt of langer is dan {Scenario.MostDecisions} keuzes: het komt dan nog langs moment {late.Key}. Laat eerder een keuze naar een einde gaan.");
        }
    }

    private bool Exists(string key) => scenario.PointAt(key) is not null || scenario.EndingAt(key) is not null;

    private IEnumerable<Choice> AllChoices() => scenario.Points.SelectMany(point => point.Choices);

    private void Fault(string key, string what) => faults.Add(lines.File, lines.Of(key), what);
}
