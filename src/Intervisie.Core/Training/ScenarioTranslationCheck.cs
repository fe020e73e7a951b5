using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Sees to it that a translated conversation is the same one (NL: <i>vertaalcontrole</i>): who changes language in the middle stays where they are.</summary>
internal sealed class ScenarioTranslationCheck(Scenario original, Scenario translation, ScenarioLines lines, ContentFaults faults)
{
    public void Run()
    {
        if (translation.Begin != original.Begin)
        {
            Fault(ScenarioLines.Setting, $"Dit gesprek begint bij «{translation.Begin}», het Nederlandse bij «{original.Begin}». Maak ze gelijk.");
        }

        Compare("Moment", original.Points.Select(point => point.Key), translation.Points.Select(point => point.Key));
        Compare("Keuze", Choices(original).Select(choice => choice.Key), Choices(translation).Select(choice => choice.Key));
        Compare("Einde", original.Endings.Select(ending => ending.Key), translation.Endings.Select(ending => ending.Key));

        foreach (var (mine, theirs) in Choices(translation).Join(Choices(original), mine => mine.Key, theirs => theirs.Key, (mine, theirs) => (mine, theirs)))
        {
            Compare(mine, theirs);
        }
    }

    private void Compare(string kind, IEnumerable<string> theirs, IEnumerable<string> mine)
    {
        foreach (var missing in theirs.Except(mine))
        {
            Fault(ScenarioLines.Setting, $"{kind} {missing} van het Nederlandse gesprek ontbreekt hier. Vertaal ook dat.");
        }

        foreach (var extra in mine.Except(theirs))
        {
            Fault(extra, $"{kind} {extra} staat niet in het Nederlandse gesprek. Haal het hier weg, of zet het daar bij.");
        }
    }

    private void Compare(Choice mine, Choice theirs)
    {
        if (mine.Effect != theirs.Effect || mine.GoesTo != theirs.GoesTo)
        {
            Fault(mine.Key, $"Keuze {mine.Key} heeft hier andere getallen of gaat ergens anders heen dan in het Nederlands. Neem T, V, I en «naar» over.");
        }
    }

    private static IEnumerable<Choice> Choices(Scenario scenario) => scenario.Points.SelectMany(point => point.Choices);

    private void Fault(string key, string what) => faults.Add(lines.File, lines.Of(key), what);
}
