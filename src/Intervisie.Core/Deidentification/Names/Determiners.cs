using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Small words that tell what the next word is (NL: <i>bepalende woorden</i>).</summary>
internal static class Determiners
{
    /// <summary>Tussenvoegsels.</summary>
    public static readonly FrozenSet<string> Particles = Lexicons.List("particles");

    private static readonly FrozenSet<string> ForeignParticles = Set("el al bin ibn von di du della dos la le vd");
    private static readonly FrozenSet<string> Articles = Set("de het een 't 'n t n ne nen geen");
    private static readonly FrozenSet<string> Pointers = Set("deze dit die dat elke elk iedere ieder welke welk zulke sommige veel alle beide paar twee drie");
    private static readonly FrozenSet<string> Owners = Set("mijn mn m'n jouw je uw zijn zn z'n haar d'r hun ons onze jullie");
    private static readonly FrozenSet<string> People = Set("met aan van tegen naast voor door over bij zonder achter namens dankzij volgens behalve");
    private static readonly FrozenSet<string> Places = Set("in uit te nabij naar op bij");
    private static readonly FrozenSet<string> Naming = Set("heet heette heten genaamd roepnaam noemt noem noemde noemen naam voornaam achternaam genoemd");

    /// <summary>A small word of names from elsewhere, that Dutch does not use otherwise.</summary>
    public static bool IsForeignParticle(string word) => ForeignParticles.Contains(word);

    /// <summary>«van der», «van den»: Dutch has no other use for these two together.</summary>
    public static bool IsSurnameParticle(string first, string second) => second is "vd" || (first is "van" && second is "der" or "den");

    /// <summary>After one of these an everyday word is an everyday word.</summary>
    public static bool IsArticle(string word) => Articles.Contains(word);

    public static bool IsPointer(string word) => Pointers.Contains(word);

    public static bool IsOwner(string word) => Owners.Contains(word);

    public static bool TakesPeople(string word) => People.Contains(word);

    public static bool TakesPlaces(string word) => Places.Contains(word);

    public static bool IsNaming(string word) => Naming.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
