namespace Intervisie.Core.Deidentification.Names;

/// <summary>Who a word may mean, by which of their names, and how many letters at its end are not that name (NL: <i>treffer op de namenlijst</i>).</summary>
internal sealed record RosterHit(IReadOnlyList<RosterPerson> People, string Stem, int Trim);
