using Intervisie.Core.Deidentification.Lexicon;
using System.Runtime.InteropServices;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>How often, and in what company, each word stands in the whole text (NL: <i>voorkomens</i>).</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    public Occurrences(IEnumerable<NamedPassage> passages)
    {
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Words.Count; i++)
            {
                Count(passage, i);
            }
        }
    }

    public Tally Of(string folded) => tallies.GetValueOrDefault(folded);

    private void Count(NamedPassage passage, int i)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, passage.Words[i].Folded, out _);
        tally.All++;
        tally.CapitalInside += passage.IsCapitalInside(i) ? 1 : 0;
        tally.Lower += passage.Words[i].IsCapital ? 0 : 1;
        tally.Article += passage.IsArticleBefore(i) ? 1 : 0;
        tally.Determined += passage.Facts(i).Has(WordMarks.Noun) && BareNouns.IsDetermined(passage, i) ? 1 : 0;
        tally.Role += RoleContext.IsBefore(passage, i) ? 1 : 0;
    }

    [StructLayout(LayoutKind.Auto)]
    internal record struct Tally(int All, int CapitalInside, int Lower, int Article, int Determined, int Role)
    {
        /// <summary>More than once in the text, and never with an article or an adjective.</summary>
        public readonly bool IsAlwaysBare => All > 1 && Determined == 0;
    }
}
