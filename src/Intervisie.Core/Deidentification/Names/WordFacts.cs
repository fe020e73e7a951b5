using System.Runtime.InteropServices;
using Intervisie.Core.Deidentification.Lexicon;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>What the lists make of a word, whatever its place in the text (NL: <i>woordsoort</i>).</summary>
internal enum WordKind
{
    /// <summary>No word at all: a number, a lone letter.</summary>
    None,

    /// <summary>«de», «zei»: a small word, never a name by itself.</summary>
    Small,

    /// <summary>«Cito», «dinsdag», «zn»: identifies nobody.</summary>
    Term,

    /// <summary>In the dictionary, or made of words that are, and no name.</summary>
    Word,

    /// <summary>A word that is also somebody's name: «roos», «bakker».</summary>
    WordAndName,

    Name,

    /// <summary>In no list at all.</summary>
    Unknown,
}

/// <summary>A word's kind with the marks behind it (NL: <i>woordgegevens</i>).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordFacts(WordKind Kind, WordMarks Marks)
{
    public bool IsName => Kind is WordKind.Name or WordKind.WordAndName;

    /// <summary>Its lower case says nothing: only the context tells a name from a word.</summary>
    public bool IsDoubtful => Kind is WordKind.WordAndName or WordKind.Word or WordKind.Small or WordKind.Term;

    public bool Has(WordMarks mark) => (Marks & mark) != WordMarks.None;
}
