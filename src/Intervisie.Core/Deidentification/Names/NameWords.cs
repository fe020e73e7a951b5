using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words that say something about the name they stand in or beside (NL: <i>naamwoorden</i>).</summary>
internal static class NameWords
{
    /// <summary>Tussenvoegsels.</summary>
    public static readonly FrozenSet<string> Particles = WordList.Of("van de der den het 't ter ten te von zu da di du del della dos la le el al bin vd vdr d' l'");

    /// <summary>First names and surnames that are everyday words too; only their context tells which.</summary>
    public static readonly FrozenSet<string> AlsoEveryday = WordList.Of("""
        roos mees storm wil beer bas lot ster sterre mei april june fleur bloem iris linde merel spar vos wolf haan valk arend leeuw hert zwaan kraai mus duif
        job jet pip door an joy hope faith grace prins prince flip boy max
        bakker slager visser smit smid mulder kok koster kuiper boer dekker schipper jager timmer timmerman schilder snijder wever meijer brouwer herder ruiter koning keizer bisschop
        kort lang groot klein sterk stil rood wit zwart bruin groen blauw grijs hoog laag vroom wijs vet dik mager jong oud
        berg bos dijk veld kamp brink bosch beek broek hof haag hoek kruis kerk molen poort brug zand zee vink spaan blom kamp post pen vonk nap hol kuif staal boom stam tak blad riet gras
        donker prinsen vrolijk engel hoop moed ram bok schaap os stier buis pot pan bos wiel kroon ring steen goud
        """);

    /// <summary>Words before the name of an organisation.</summary>
    public static readonly FrozenSet<string> BeforeOrganisation = WordList.Of("""
        obs cbs rkbs kbs pcbs pcb rkb ikc kc gsg csg osg rsg sg sbo so vso vsbo basisschool scholengemeenschap college lyceum montessorischool daltonschool jenaplanschool vrijeschool
        kinderopvang kinderdagverblijf peuterspeelzaal kdc kdv bso opvanghuis praktijk huisartsenpraktijk stichting zorginstelling zwembad sportschool sv vv fc vc hv av voetbalclub hockeyclub turnvereniging
        uitgeverij bakkerij restaurant zorgboerderij manege brandweer welzijn jeugdbescherming wijkteam buurtteam jeugdteam pi
        """);

    /// <summary>Words that close the name of an organisation.</summary>
    public static readonly FrozenSet<string> EndOrganisation = WordList.Of("college lyceum gymnasium scholengemeenschap school basisschool mavo havo kliniek ziekenhuis");

    /// <summary>Of these only the ones that are a school are called so afterwards.</summary>
    public static readonly FrozenSet<string> Schools = WordList.Of("""
        obs cbs rkbs kbs pcbs pcb rkb ikc kc gsg csg osg rsg sg sbo so vso vsbo basisschool school scholengemeenschap college lyceum gymnasium mavo havo montessorischool daltonschool jenaplanschool vrijeschool
        """);

    public static readonly FrozenSet<string> BeforePlace = WordList.Of("in uit te nabij");

    /// <summary>After one of these an everyday word is an everyday word.</summary>
    public static readonly FrozenSet<string> Articles = WordList.Of("de het een 't 'n geen deze dit elke iedere");

    /// <summary>Between someone and their family.</summary>
    public static readonly FrozenSet<string> Possessives = WordList.Of("zijn z'n zn haar d'r hun");

    /// <summary>People do these, so a capital before them at the start of a sentence is likely a name.</summary>
    public static readonly FrozenSet<string> Doings = WordList.Of("""
        zei zegt vroeg vraagt vertelde vertelt antwoordde riep keek kijkt knikte lachte huilde glimlachte zuchtte appte mailde belde stuurde vond vindt wilde wil dacht denkt merkte luisterde
        reageerde heeft had is was zat zit stond staat kwam komt ging gaat liep kreeg krijgt bleef gaf mag werd werkt woont speelt leest kan
        """);
}
