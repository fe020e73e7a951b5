using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words written as readable lines, looked up without case or diacritics (NL: <i>woordenlijst</i>).</summary>
internal static class WordList
{
    public static FrozenSet<string> Of(string lines) =>
        lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
