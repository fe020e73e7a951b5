namespace Intervisie.Core.Deidentification.Reading;

/// <summary>How a word is written (NL: <i>schrijfwijze</i>).</summary>
internal enum WordShape
{
    Lower,
    Capital,
    AllCapitals,

    /// <summary>One capital with a full stop, as in «K. de Vries».</summary>
    Initial,

    /// <summary>Begins with a digit.</summary>
    Number,
}

/// <summary>One word without its possessive ending (NL: <i>woord</i>); start and end count UTF-16 units.</summary>
internal readonly record struct Word(int Start, int End, WordForm Form, WordShape Shape, bool StartsSentence)
{
    /// <summary>The word without case and diacritics.</summary>
    public string Folded => Form.Folded;

    public int Length => End - Start;

    public bool IsCapital => Shape is WordShape.Capital or WordShape.AllCapitals;
}
