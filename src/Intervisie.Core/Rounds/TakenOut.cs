using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Rounds;

/// <summary>
/// The words that stood in a text and no longer do (NL: <i>wat eruit ging</i>). Nobody says which of them named somebody, so feedback that holds one of
/// them may name the same child. Words such as «een» tell nothing.
/// </summary>
internal sealed class TakenOut
{
    private const int ShortestName = 2;

    private readonly HashSet<string> words;

    public TakenOut(IEnumerable<SharedText> before, IEnumerable<SharedText> after)
    {
        words = WordsIn(before);
        words.ExceptWith(WordsIn(after));
    }

    public bool StandIn(Assignment assignment) => assignment.Feedback is { } feedback && words.Overlaps(WordsIn(feedback.Parts().Select(p => p.Text)));

    private static HashSet<string> WordsIn(IEnumerable<SharedText> texts) =>
        texts.SelectMany(t => WordReader.Read(t.Value)).Select(w => w.Folded).Where(w => w.Length >= ShortestName && Vocabulary.Of(w).Kind != WordKind.Small).ToHashSet(StringComparer.Ordinal);
}
