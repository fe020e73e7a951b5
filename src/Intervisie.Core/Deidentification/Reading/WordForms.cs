namespace Intervisie.Core.Deidentification.Reading;

/// <summary>One spelling without case and diacritics, the same object wherever it stands (NL: <i>woordvorm</i>); the index counts from nought.</summary>
internal sealed class WordForm(string folded, int index)
{
    public string Folded => folded;

    public int Index => index;
}

/// <summary>All word forms of a text, so that each is folded and looked up once (NL: <i>woordvormen</i>).</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, WordForm> byFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> byWritten =
        new Dictionary<string, WordForm>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => byFolded.Count;

    public WordForm Of(ReadOnlySpan<char> written)
    {
        if (byWritten.TryGetValue(written, out var form))
        {
            return form;
        }

        var folded = Folding.Fold(written);
        if (!byFolded.TryGetValue(folded, out form))
        {
            byFolded[folded] = form = new WordForm(folded, byFolded.Count);
        }

        byWritten[written] = form;
        return form;
    }

    public WordForm? Find(string folded) => byFolded.GetValueOrDefault(folded);
}
