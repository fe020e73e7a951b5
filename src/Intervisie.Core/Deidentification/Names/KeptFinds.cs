using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>What is found without the roster stays found, whatever the roster adds (NL: <i>behouden vondsten</i>): another name never uncovers one.</summary>
internal static class KeptFinds
{
    /// <param name="found">What was found with the roster in one passage, in the order of its text.</param>
    /// <param name="without">What was found in the same passage without.</param>
    public static List<NameSpan> Add(List<NameSpan> found, List<NameSpan> without)
    {
        var kept = new List<NameSpan>(found.Count);
        var at = 0;
        foreach (var name in without)
        {
            while (at < found.Count && found[at].End <= name.Start)
            {
                kept.Add(found[at++]);
            }

            at = Around(name, found, at, kept);
        }

        kept.AddRange(found.Skip(at));
        return kept;
    }

    /// <summary>Adds what overlaps with a name, and between it the words that would be uncovered.</summary>
    private static int Around(NameSpan name, List<NameSpan> found, int at, List<NameSpan> kept)
    {
        var free = kept.Count > 0 ? Math.Max(name.Start, kept[^1].End) : name.Start;
        while (at < found.Count && found[at].Start < name.End)
        {
            AddPiece(name, free, found[at].Start, kept);
            kept.Add(found[at]);
            free = found[at++].End;
        }

        AddPiece(name, free, name.End, kept);
        return at;
    }

    private static void AddPiece(NameSpan name, int from, int to, List<NameSpan> kept)
    {
        var words = Enumerable.Range(name.First, name.Last - name.First + 1).Select(i => name.Passage.Words[i])
            .Where(w => Math.Min(w.End, to) > Math.Max(w.Start, from)).ToList();
        if (words.Count == 0 || words.TrueForAll(w => Determiners.Particles.Contains(w.Folded)))
        {
            return;
        }

        var start = Math.Max(words[0].Start, from);
        var end = words[^1].Shape == WordShape.Initial ? to : Math.Min(words[^1].End, to);

        // «Youssefs» of which the roster knows the Youssef goes as a whole.
        if (kept.Count > 0 && kept[^1].End == start)
        {
            kept[^1] = kept[^1] with { End = end };
        }
        else
        {
            kept.Add(name with { Start = start, End = end });
        }
    }
}
