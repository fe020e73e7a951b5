using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>A passage with what is thought of each of its words (NL: <i>tekstdeel met vermoedens</i>).</summary>
internal sealed class NamedPassage
{
    private const int ManyStrangeWords = 9;
    private const int WordsToEachStrangeOne = 8;

    private readonly NameLabel?[] labels;
    private readonly WordFacts[] facts;
    private readonly WordTraits[] traits;
    private readonly (bool IsRead, string? Role)[] roles;

    public NamedPassage(ReadPassage read, TextVocabulary vocabulary)
    {
        read.ReadWords(vocabulary.Forms);
        Read = read;
        Words = read.Words;
        labels = new NameLabel?[read.Words.Count];
        facts = new WordFacts[read.Words.Count];
        traits = new WordTraits[read.Words.Count];
        roles = new (bool, string?)[read.Words.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            traits[i] = vocabulary.Of(read.Words[i].Form);
            facts[i] = read.Words[i].Shape == WordShape.Number ? default : traits[i].Facts;
        }

        for (var i = 0; i < facts.Length; i++)
        {
            facts.AsSpan(i, Titles.Length(read, i)).Fill(new WordFacts(WordKind.Term, WordMarks.None));
        }

        // Only what is typed in lower case: a name or a number more or less, or hidden already, changes nothing.
        var (lower, strange) = (0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            lower += read.Words[i].Shape == WordShape.Lower ? 1 : 0;
            strange += read.Words[i].Shape == WordShape.Lower && facts[i].Kind == WordKind.Unknown ? 1 : 0;
        }

        IsStrange = strange >= ManyStrangeWords && strange * WordsToEachStrangeOne >= lower;
    }

    public ReadPassage Read { get; }

    /// <summary>The words as they were when this was made, whatever is masked afterwards.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Dialect or another language: that no list knows a word says nothing.</summary>
    public bool IsStrange { get; }

    public NameLabel? this[int word] => labels[word];

    public WordFacts Facts(int word) => word >= 0 && word < facts.Length ? facts[word] : default;

    /// <summary>What is known of the form of a word of this text.</summary>
    public WordTraits Traits(int word) => traits[word];

    /// <summary>The word without case and diacritics; empty outside the text.</summary>
    public string Folded(int word) => word >= 0 && word < facts.Length ? Words[word].Folded : "";

    /// <summary>A capital that the author chose to type: not shouted, in a heading or everywhere.</summary>
    public bool HasCapital(int word) => Words[word].IsCapital && !Read.IsShouting && !IsShouted(word);

    public bool IsCapitalInside(int word) => !Words[word].StartsSentence && HasCapital(word);

    /// <summary>By its own looks a name: a capital that nothing explains or, where nobody types capitals, a word that no list knows.</summary>
    public bool IsNamish(int word)
    {
        if (word < 0 || word >= facts.Length || facts[word].Kind is WordKind.None or WordKind.Small or WordKind.Term)
        {
            return false;
        }

        var kind = facts[word].Kind;
        return !HasCapital(word) ? kind is WordKind.Name or WordKind.Unknown && Read.IsCaseless : kind != WordKind.Word || !Words[word].StartsSentence;
    }

    /// <summary>«sem», «fleur»: a first name first, whatever the dictionary says; nothing that one has or does.</summary>
    public bool IsHardlyAWord(int word) =>
        facts[word] is { Kind: WordKind.WordAndName } marks && marks.Has(WordMarks.FirstName) && marks.Has(WordMarks.DutchName)
        && !marks.Has(WordMarks.Noun | WordMarks.Verb) && !Vocabulary.IsFrequent(Folded(word)) && !IsArticleBefore(word);

    /// <summary>The role that the words before give to this word, or none; read once, as many ask.</summary>
    public string? Role(int word)
    {
        if (!roles[word].IsRead)
        {
            roles[word] = (true, RoleContext.Of(this, word));
        }

        return roles[word].Role;
    }

    /// <summary>A doubtful label gives way to a certain one or to another name; someone from the roster to nobody.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Label(int word, NameLabel label)
    {
        if (labels[word] is { } present && (present.IsCertain || present.People.Count > 0 || (!label.IsCertain && label.Stem == present.Stem)))
        {
            return false;
        }

        labels[word] = label;
        return true;
    }

    public bool IsArticleBefore(int word) =>
        word > 0 && Read.AreAdjacent(word - 1) && traits[word - 1].IsArticle && Words[word - 1].Shape == WordShape.Lower;

    /// <summary>«OEKRAÏENSE KLAS»: two words in capitals side by side.</summary>
    private bool IsShouted(int word) => IsLoud(word) && ((IsLoud(word - 1) && Read.AreAdjacent(word - 1)) || (IsLoud(word + 1) && Read.AreAdjacent(word)));

    private bool IsLoud(int word) => word >= 0 && word < Words.Count && Words[word] is { Shape: WordShape.AllCapitals, Length: > 2 };
}
