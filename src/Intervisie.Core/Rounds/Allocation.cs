namespace Intervisie.Core.Rounds;

/// <summary>
/// Who reads what in an exchange round (NL: <i>toewijzing</i>): every reflection gets equally many readers, nobody reads
/// their own, no pair twice, and loads differ by at most one. A flow of least cost, so no reflection is ever left over by bad luck.
/// </summary>
public static class Allocation
{
    /// <summary>The same input and seed give the same pairs, in the order of the authors.</summary>
    /// <param name="authors">Those who brought something in.</param>
    /// <param name="members">All who can read now; an author who left the group reads nothing.</param>
    /// <param name="wanted">Readers wanted for each reflection; fewer where the group is too small.</param>
    /// <exception cref="ArgumentException">An author stands in the list twice.</exception>
    public static IReadOnlyList<ReaderPair> Of(IReadOnlyList<Guid> authors, IReadOnlyList<Guid> members, int wanted, int seed)
    {
        if (authors.Distinct().Count() != authors.Count)
        {
            throw new ArgumentException("An author brings in one text at most.", nameof(authors));
        }

        var readers = Shuffled(members.Distinct(), seed);
        var texts = Shuffled(authors, seed);
        var each = Math.Min(wanted, readers.Count - (readers.Intersect(texts).Any() ? 1 : 0));

        if (texts.Count == 0 || each < 1)
        {
            return [];
        }

        var flow = new ReaderFlow(texts, readers, each);

        return [.. flow.Solve().OrderBy(p => texts.IndexOf(p.Author)).ThenBy(p => readers.IndexOf(p.Reader))];
    }

    /// <summary>Sorted first, so that the order in which the database returns people does not matter.</summary>
    private static List<Guid> Shuffled(IEnumerable<Guid> people, int seed)
    {
        var list = people.Order().ToArray();
        new Random(seed).Shuffle(list);

        return [.. list];
    }
}
