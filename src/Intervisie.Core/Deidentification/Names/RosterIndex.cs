using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Looks a word up among the names of who was there (NL: <i>namenlijst</i>); a look-up costs the length of the word, not of the list.</summary>
internal sealed class RosterIndex
{
    private const int ShortestWithTypingError = 5;
    private const int LongestWord = 40;

    private readonly Dictionary<string, List<RosterPerson>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> nearby = new(StringComparer.Ordinal);
    private readonly ILookup<string, RosterPerson> byInitials;

    public RosterIndex(IEnumerable<RosterEntry> roster)
    {
        People = [.. roster.Select(RosterPerson.Of).OfType<RosterPerson>()];
        byInitials = People.Where(p => p.Initials.Length > 1).ToLookup(p => p.Initials, StringComparer.Ordinal);
        foreach (var person in People)
        {
            foreach (var form in person.Forms)
            {
                Add(form, person);
            }
        }
    }

    public IReadOnlyList<RosterPerson> People { get; }

    public IReadOnlyList<RosterPerson> ByInitials(string letters) => [.. byInitials[letters]];

    /// <summary>Who may be meant by exactly this word, a part of it, its diminutive or its genitive.</summary>
    public RosterHit? Exactly(Word word)
    {
        foreach (var (stem, trim) in Stems.Of(word.Folded).Concat(word.Folded.Split('-').Select(part => (part, 0))))
        {
            if (exact.TryGetValue(stem, out var people))
            {
                return new RosterHit(people, stem, trim);
            }
        }

        return null;
    }

    /// <summary>Who may be meant by this word with one letter wrong, missing, too many, or two swapped.</summary>
    public RosterHit? Nearly(Word word)
    {
        if (word.Folded.Length is < ShortestWithTypingError - 1 or > LongestWord || nearby.Count == 0)
        {
            return null;
        }

        var form = OneLess(word.Folded).Append(word.Folded)
            .SelectMany(less => nearby.GetValueOrDefault(less) ?? [])
            .FirstOrDefault(form => IsOneEditAway(form, word.Folded));

        return form is null ? null : new RosterHit(exact[form], form, Trim: 0);
    }

    private void Add(string form, RosterPerson person)
    {
        if (!exact.TryGetValue(form, out var people))
        {
            exact[form] = people = [];
        }

        people.Add(person);
        if (form.Length is >= ShortestWithTypingError and <= LongestWord)
        {
            foreach (var less in OneLess(form).Append(form))
            {
                (nearby.TryGetValue(less, out var forms) ? forms : nearby[less] = new(StringComparer.Ordinal)).Add(form);
            }
        }
    }

    private static IEnumerable<string> OneLess(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static bool IsOneEditAway(string a, string b)
    {
        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
        {
            same++;
        }

        var (restA, restB) = (a[same..], b[same..]);
        return restA.Length == restB.Length
            ? restA.Length == 0 || restA[1..] == restB[1..] || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..] == restB[2..])
            : restA.Length > restB.Length ? restA[1..] == restB : restA == restB[1..];
    }
}
