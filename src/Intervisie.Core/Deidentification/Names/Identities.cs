namespace Intervisie.Core.Deidentification.Names;

/// <summary>Tells who is meant, so that every mention gets the same pseudonym (NL: <i>wie is wie</i>).</summary>
internal static class Identities
{
    /// <summary>Someone of the roster, or else the first word of the name: «Sanne» and «Sanne Prins» are one.</summary>
    public static string Of(NameLabel label) =>
        Person(label) is { } person ? $"roster {string.Join(' ', person.Words)} {person.Label}" : $"{label.Kind} {label.Stem}";

    /// <summary>Of people who share a surname, the one whose role stands before it.</summary>
    public static RosterPerson? Person(NameLabel label) =>
        label.People.FirstOrDefault(p => p.Label == label.Role) ?? (label.People.Count > 0 ? label.People[0] : null);
}
