namespace Intervisie.Core.People.Import;

/// <summary>Where in a line name, address and role stand; a school may keep the name in one column or in three.</summary>
internal sealed record ColleagueColumns(int Count, int? Whole, int? Given, int? Particle, int? Family, int Email, int Role)
{
    /// <exception cref="RuleBrokenException">A column is not there.</exception>
    public static ColleagueColumns Read(string[] header)
    {
        var names = header.Select(h => h.Trim().ToLowerInvariant()).ToList();
        int? Find(params string[] words) => names.FindIndex(n => words.Contains(n, StringComparer.Ordinal)) is var at && at < 0 ? null : at;

        var (whole, given, family) = (Find("naam", "name"), Find("voornaam"), Find("achternaam"));

        return Find("e-mail", "email", "e-mailadres", "emailadres", "mail") is { } email && Find("rol", "role", "functie") is { } role && (whole ?? (family is null ? null : given)) is not null
            ? new(names.Count, whole, given, Find("tussenvoegsel", "tussenvoegsels"), family, email, role)
            : throw new RuleBrokenException("De eerste regel noemt de kolommen: naam, e-mail en rol. Voeg die regel toe of herstel haar.");
    }

    /// <summary>None when there is no first name or no surname in it.</summary>
    /// <exception cref="RuleBrokenException">A part is too long.</exception>
    public PersonName? NameIn(string[] fields)
    {
        if (Whole is { } whole)
        {
            return PersonName.Read(fields[whole]);
        }

        var (given, family) = (fields[Given!.Value], fields[Family!.Value]);

        return given.Length == 0 || family.Length == 0 ? null : new(given, Particle is { } particle ? fields[particle] : null, family);
    }

    public bool HasNameIn(string[] fields) => new[] { Whole, Given, Family }.Any(c => c is { } at && fields[at].Length > 0);
}
