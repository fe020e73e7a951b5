namespace Intervisie.Core.Deidentification.Lexicon;

/// <summary>What the lexicon knows of a word (NL: <i>woordkenmerken</i>); <c>Lexicons/build.mjs</c> writes the same numbers.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>Written in lower case in Dutch.</summary>
    Word = 1,

    Noun = 2,

    /// <summary>A finite form: «zegt», «keek».</summary>
    Verb = 4,

    /// <summary>Written with a capital in Dutch: names of people, places and things.</summary>
    Proper = 8,

    /// <summary>A first name somewhere in the world.</summary>
    FirstName = 16,

    Surname = 32,

    /// <summary>A name in the Netherlands or Flanders.</summary>
    DutchName = 64,
}
