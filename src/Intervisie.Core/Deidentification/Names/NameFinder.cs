using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Finds the people, organisations and places of a text (NL: <i>namen vinden</i>): roster, rules, weighed words, then the same names elsewhere.</summary>
internal static class NameFinder
{
    public static IReadOnlyList<NameSpan> Find(IEnumerable<ReadPassage> passages, RosterIndex roster, ContextScores scores, EngineParts parts, TextVocabulary vocabulary)
    {
        if (!parts.HasFlag(EngineParts.Names))
        {
            return [];
        }

        var named = Read(passages, vocabulary);
        var candidates = new NameCandidates(new Occurrences(named, vocabulary.Forms), scores);

        foreach (var passage in named)
        {
            RosterRule.Apply(passage, roster);
            PlaceRule.Apply(passage);
            ParticleRule.Apply(passage);
            OrganisationRule.Apply(passage);
            WrittenOutRule.Apply(passage, roster);
            candidates.Apply(passage);
            InitialsRule.Apply(passage, roster);
        }

        if (parts.HasFlag(EngineParts.Propagation))
        {
            Propagation.Apply(named, vocabulary.Forms);
        }

        return [.. named.SelectMany(NameSpans.Of)];
    }

    /// <param name="vocabulary">What was looked up before of these words, to which is added.</param>
    public static List<NamedPassage> Read(IEnumerable<ReadPassage> passages, TextVocabulary vocabulary) => [.. passages.Select(p => new NamedPassage(p, vocabulary))];
}
