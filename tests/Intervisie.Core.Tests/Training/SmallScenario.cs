using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>A small conversation: 1, by way of 2x or not, then 2.</summary>
internal static class SmallScenario
{
    public static Scenario Build() => new("Titel", "Fictieve casus.", "1",
    [
        new DecisionPoint("1", "Begin", "Tekst",
        [
            Choice("1a", new Effect(2, 2, 2), "2"),
            Choice("1b", new Effect(-1, -1, 0), "2x"),
            Choice("1c", new Effect(-2, -2, -2), "2"),
        ]),
        new DecisionPoint("2x", "Zijpad", "Tekst", [Choice("2xa", new Effect(2, 1, 0), "2"), Choice("2xb", new Effect(-1, 0, 0), "2")]),
        new DecisionPoint("2", "Slot", "Tekst",
        [
            Choice("2a", new Effect(2, 2, 2), "einde-open"),
            Choice("2b", new Effect(0, 0, 0), "einde-kier"),
            Choice("2c", new Effect(-2, -2, -2), "einde-dicht"),
        ]),
    ],
    [new Ending("einde-open", "Open", "Tekst", "Thuis"), new Ending("einde-kier", "Kier", "Tekst", "Thuis"), new Ending("einde-dicht", "Dicht", "Tekst", "Thuis")]);

    public static Choice Choice(string key, Effect effect, string goesTo) => new(key, $"«{key}»", $"Reactie {key}", effect, "Uitleg", goesTo);
}
