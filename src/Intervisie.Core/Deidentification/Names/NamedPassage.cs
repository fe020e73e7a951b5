using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>A passage with what is thought of each of its words (NL: <i>tekstdeel met vermoedens</i>).</summary>
internal sealed class NamedPassage
{
    private readonly NameLabel?[] labels;

    public NamedPassage(ReadPassage read)
    {
        read.ReadWords();
        Read = read;
        labels = new NameLabel?[read.Words.Count];
    }

    public ReadPassage Read { get; }

    public IReadOnlyList<Word> Words => Read.Words;

    public NameLabel? this[int word] => labels[word];

    /// <summary>A doubtful label gives way to a certain one or to another name; someone from the roster to nobody.</summary>
    public void Label(int word, NameLabel label)
    {
        if (labels[word] is not { } present || (!present.IsCertain && present.People.Count == 0 && (label.IsCertain || label.Stem != present.Stem)))
        {
            labels[word] = label;
        }
    }

    public bool IsArticleBefore(int word) =>
        word > 0 && Read.AreAdjacent(word - 1) && NameWords.Articles.Contains(Words[word - 1].Folded) && Words[word - 1].Shape == WordShape.Lower;
}
