namespace Intervisie.Core.Schools;

/// <summary>One line of what leadership promises its teachers (NL: <i>voorwaarde</i>); each can be checked.</summary>
/// <param name="Key">What it is stored under.</param>
/// <param name="Promise">The promise, as a whole Dutch sentence.</param>
/// <param name="Ask">What the school fills in; none for a promise that is kept or not.</param>
public sealed record PromiseLine(string Key, string Promise, string? Ask)
{
    public static readonly IReadOnlyList<PromiseLine> All =
    [
        new("uren", "De uren voor de groep en de coachgesprekken staan in het werkverdelingsplan of het taakbeleid.", "Hoeveel uur, en waar staat dat?"),
        new("coach", "De coach heeft een naam en beoordeelt niet.", "Wie is het?"),
        new("tijd", "Na elke gespreksavond is er twintig minuten om op te schrijven, in het rooster.", "Hoe is dat geregeld?"),
        new("nazorg", "Na een heftig gesprek belt iemand.", "Wie belt, en binnen welke tijd?"),
        new("inzage", "We vragen nooit om inzage bij een beoordeling.", Ask: null),
        new("teksten", "De leraar beschikt over de eigen teksten. De school doet afstand van haar rechten daarop.", Ask: null),
    ];

    public static PromiseLine? Find(string key) => All.SingleOrDefault(l => l.Key == key);
}
