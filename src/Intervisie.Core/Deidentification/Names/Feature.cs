namespace Intervisie.Core.Deidentification.Names;

/// <summary>What can be seen of a word that speaks for or against a name (NL: <i>kenmerk</i>); each has a weight in <c>Lexicons/lists/scores.txt</c>.</summary>
internal enum Feature
{
    /// <summary>Holds for every word: how rare names are.</summary>
    Always,

    // How it is written, and what the lists make of it.
    SmallInside, SmallStart, SmallLower,
    TermInside, TermStart, TermLower,
    WordInside, WordStart, WordLower, WordCaseless,
    BothInside, BothStart, BothLower, BothCaseless,
    NameInside, NameStart, NameLower, NameCaseless,
    UnknownInside, UnknownStart, UnknownLower, UnknownCaseless,
    AllCapitals, Acronym, OneOrTwoLetters, Long, Hyphen, LooksInflected,
    DutchFirstName, ForeignNameOnly, SurnameOnly, ProperOnly, NounToo, VerbToo,

    // What stands before it.
    AfterArticle, AfterPointer, AfterOwner, AfterAdjective, AfterRole, AfterRoleBare, AfterKinVan, AfterTitleChain, AfterSalutation, AfterNaming, AfterLabel,
    AfterPersonPreposition, AfterPlacePreposition, AfterFiniteVerb, AfterSpeech, AfterName, AfterInitial, AfterParticle, AfterAndName, AfterCommaName,
    AfterBracket, AfterQuote, AfterOrganisation, AfterSmall, AfterWord,

    // What stands behind it.
    BeforeSpeech, BeforeFiniteVerb, BeforeAuxiliary, BeforeName, BeforeParticleName, BeforeAndName, BeforeCommaName, BeforeKin, BeforeOwner,
    BeforeRole, BeforeNoun, BeforeBracket, BeforeClosing, BeforeStop, Owns,

    // What the rest of the text says.
    BareAndVerb, Explained, Called, AlwaysBare, NeverLower, InTitle, CapitalElsewhere, LowerElsewhere, Often, ArticleElsewhere, RoleElsewhere,
}
