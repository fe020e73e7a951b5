namespace Intervisie.Core.Deidentification.Reading;

/// <summary>A passage while it is read: what was found is masked, so that nothing is found twice (NL: <i>gelezen tekstdeel</i>).</summary>
internal sealed class ReadPassage
{
    private readonly char[] masked;

    public ReadPassage(Passage passage)
        : this(passage.Key, passage.Text, Placeholders.Hide(passage.Text))
    {
    }

    private ReadPassage(string key, string original, char[] masked)
    {
        (Key, Original, this.masked) = (key, original, masked);
        Text = new string(masked);
    }

    public string Key { get; }

    public string Original { get; }

    /// <summary>The text with everything masked that was found so far; offsets equal those of the original.</summary>
    public string Text { get; private set; }

    public IReadOnlyList<Word> Words { get; private set; } = [];

    /// <summary>Whether the author types without capitals, so that lower case says nothing.</summary>
    public bool IsCaseless { get; private set; }

    /// <summary>Whether nearly all is in capitals, so that a capital says nothing either.</summary>
    public bool IsShouting { get; private set; }

    /// <summary>The same, masked as far as this one; what is masked in one afterwards is not in the other.</summary>
    public ReadPassage Copy() => new(Key, Original, [.. masked]);

    public void Mask(IEnumerable<(int Start, int Length)> spans)
    {
        foreach (var (start, length) in spans)
        {
            masked.AsSpan(start, length).Fill(Placeholders.Mask);
        }

        Text = new string(masked);
    }

    /// <param name="forms">The forms met before, to which is added.</param>
    public void ReadWords(WordForms forms)
    {
        Words = WordReader.Read(Text, forms);
        var (capitals, allCapitals) = (0, 0);
        foreach (var word in Words)
        {
            capitals += word.Shape == WordShape.Capital ? 1 : 0;
            allCapitals += word.Shape == WordShape.AllCapitals ? 1 : 0;
        }

        IsShouting = allCapitals * 2 > Words.Count;
        IsCaseless = capitals * 50 <= Words.Count || IsShouting;
    }

    /// <summary>Two words with one space between them; after an initial only its full stop may come first.</summary>
    public bool AreAdjacent(int left)
    {
        if (left < 0 || left + 1 >= Words.Count)
        {
            return false;
        }

        var gap = Gap(left);
        return gap is " " or "\u00A0" || (IsInitial(Words[left]) && (gap is "." or ". "));
    }

    /// <summary>Where nobody types capitals a lone letter is one too, but «u.» ends a sentence.</summary>
    private bool IsInitial(Word word) => word.Shape == WordShape.Initial || (IsCaseless && word is { Length: 1, Shape: WordShape.Lower, Folded: not ("u" or "x" or "o" or "t") });

    public ReadOnlySpan<char> Gap(int left) => Text.AsSpan(Words[left].End, Words[left + 1].Start - Words[left].End);
}
