namespace Intervisie.Core.Deidentification.Names;

/// <summary>Tells who is meant, so that every mention gets the same pseudonym (NL: <i>wie is wie</i>).</summary>
internal static class Identities
{
    /// <summary>Someone of the roster, or else the first word of the name: «Sanne» and «Sanne Prins» are one.</summary>
    public static string Of(NamedPassage passage, int first, int last, NameLabel label)
    {
        if (Person(label) is { } person)
        {
            return "roster " + string.Join(' ', person.Words) + " " + person.Label;
        }

        var words = Enumerable.Range(first, last - first + 1).Select(i => passage.Words[i].Folded).Where(w => w.Length > 1 && !NameWords.Particles.Contains(w));
        return label.Kind + " " + Stem(words.FirstOrDefault(passage.Words[first].Folded), passage[first]?.Trim ?? 0);
    }

    /// <summary>Of people who share a surname, the one whose role stands before it.</summary>
    public static RosterPerson? Person(NameLabel label) =>
        label.People.FirstOrDefault(p => p.Label == label.Role) ?? (label.People.Count > 0 ? label.People[0] : null);

    private static string Stem(string word, int trim) => trim < word.Length ? word[..^trim] : word;
}
