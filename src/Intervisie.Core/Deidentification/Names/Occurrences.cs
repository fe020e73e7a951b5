using System.Runtime.InteropServices;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>How often, and in what company, each word stands in the whole text (NL: <i>voorkomens</i>).</summary>
internal sealed class Occurrences
{
    private readonly Tally[] tallies;
    private readonly WordForms forms;

    public Occurrences(IEnumerable<NamedPassage> passages, WordForms forms)
    {
        this.forms = forms;
        tallies = new Tally[forms.Count];
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Words.Count; i++)
            {
                Count(passage, i);
            }
        }
    }

    public Tally Of(string folded) => forms.Find(folded) is { } form ? tallies[form.Index] : default;

    public Tally Of(Word word) => tallies[word.Form.Index];

    private void Count(NamedPassage passage, int i)
    {
        ref var tally = ref tallies[passage.Words[i].Form.Index];
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
