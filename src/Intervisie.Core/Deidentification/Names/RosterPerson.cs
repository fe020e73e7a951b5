using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>One entry of the roster, its name cut into the words by which it may turn up (NL: <i>persoon op de namenlijst</i>).</summary>
internal sealed class RosterPerson
{
    private readonly bool hasFirstName;

    private RosterPerson(string label, List<string> name)
    {
        Label = label;
        Particles = [.. name.Where(Determiners.Particles.Contains)];
        hasFirstName = !Determiners.Particles.Contains(name[0]);
        Words = [.. name.Where(w => w.Length > 1 && !Determiners.Particles.Contains(w)).DefaultIfEmpty(name[^1])];
        Initials = string.Concat(name.Except(Particles).Select(w => w[0]));
        Forms = [.. Words.Concat(Parts()).Concat(Joined(name)).Concat(Words.Skip(1).Select(Split).OfType<string>()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The role in one of our own words, so that nothing the author typed there can identify.</summary>
    public string Label { get; }

    /// <summary>First name and surname, without tussenvoegsels.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The tussenvoegsels, in the order of the name.</summary>
    public IReadOnlyList<string> Particles { get; }

    /// <summary>First letters of the words, as in «K. de V.».</summary>
    public string Initials { get; }

    /// <summary>The words, the parts of double names, and surnames with their tussenvoegsel written together or apart.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>None for an entry without a single letter or digit.</summary>
    public static RosterPerson? Of(RosterEntry entry)
    {
        var all = WordReader.Read(entry.Name).Select(w => w.Folded).Where(w => w.Length > 0).ToList();
        var name = all.SkipWhile((w, i) => i < all.Count - 1 && RoleWords.LabelOf(w) is not null).ToList();
        return name.Count == 0 ? null : new RosterPerson(LabelOf(entry.Role), name);
    }

    /// <summary>A word that is only ever the surname may stand behind somebody else's first name.</summary>
    public bool IsFirstName(string word) => hasFirstName && Words[0] == word;

    private IEnumerable<string> Parts() => Words.SelectMany(w => w.Split('-')).Where(p => p.Length > 2 && !Determiners.Particles.Contains(p));

    private static string LabelOf(string role) => WordReader.Read(role)
        .Select(w => RoleWords.LabelOf(w.Folded) ?? (Reading.Labels.All.Contains(w.Folded) ? w.Folded : null))
        .FirstOrDefault(label => label is not null) ?? Reading.Labels.Person;

    /// <summary>«van den Broek» as «vandenbroek» and «vdbroek».</summary>
    private static IEnumerable<string> Joined(List<string> name)
    {
        var last = name.FindLastIndex(w => !Determiners.Particles.Contains(w));
        var first = last;
        while (first > 0 && Determiners.Particles.Contains(name[first - 1]))
        {
            first--;
        }

        return first < last ? [string.Concat(name[first..(last + 1)]), "vd" + name[last]] : [];
    }

    /// <summary>«Vandenbroek» as «broek».</summary>
    private static string? Split(string surname) =>
        Array.Find(["vanden", "vander", "vande", "van", "den", "der", "de", "ter", "ten"], p => surname.StartsWith(p, StringComparison.Ordinal) && surname.Length > p.Length + 3) is { } particle
            ? surname[particle.Length..]
            : null;
}
