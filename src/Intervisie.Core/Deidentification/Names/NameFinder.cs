using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Finds the people, organisations and places of a text (NL: <i>namen vinden</i>): roster, candidates, then the same names elsewhere.</summary>
internal static class NameFinder
{
    public static IReadOnlyList<NameSpan> Find(IEnumerable<ReadPassage> passages, RosterIndex roster)
    {
        var named = passages.Select(p => new NamedPassage(p)).ToList();

        foreach (var passage in named)
        {
            RosterRule.Apply(passage, roster);
            CandidateRule.Apply(passage);
            InitialsRule.Apply(passage, roster);
        }

        Propagation.Apply(named);
        return [.. named.SelectMany(NameSpans.Of)];
    }
}
