using static Intervisie.Core.Deidentification.Reading.Labels;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Labels of one class; «groep 6» or «havo 4» says too little to count (NL: <i>klasaanduidingen</i>).</summary>
internal static class Classes
{
    private const string Colour = "rood|oranje|geel|groen|blauw|paars|wit|roze";

    public static readonly IReadOnlyList<Recogniser> All =
    [
        Class("groep met letter", @"\bgroep [1-8]([a-h]|/[1-8][a-h]?)( (" + Colour + @"))?\b", ignoreCase: true),
        Class("klas met letter", @"\b(klas|brugklas|mentorklas) (?<v>[1-6][a-z]{1,4}\d{0,2})\b", ignoreCase: true),
        Class("jaar, niveau en nummer", @"\b[1-6](vmbo|mavo|havo|vwo|atheneum|ath|gymnasium|gym|hv|vh|va|mh|hm|tl|kgt|kb|bb|gt|bk|h|v|g|a|k|b|t)([a-z]?\d{1,2}|-[a-z]{1,3}\d)\b", ignoreCase: true),
        Class("jaar en gemengd niveau", @"\b[1-6](hv|vh|va|mh|ath|gym|tl|kgt|gt)[a-e]?\b", ignoreCase: true),
        Class("vmbo met leerweg", @"\b[1-4][bkgt]/[bkgt]\d?\b", ignoreCase: true),
        Class("niveau, jaar en letter", @"\b[HVMAGTKB][1-6][A-Za-z]\d?\b"),
        Class("niveau, jaar en letter zonder hoofdletter", @"\b[hvmk][1-6][a-h]\d?\b"),
        Class("schoolsoort met klas", @"\b(vso|sbo|vmbo|havo|vwo|mavo|isk)-[1-6][a-h]\b", ignoreCase: true),
        Class("mbo-klas", @"\b[A-Z]{2,4}[1-4][A-Z]{1,2}\d?\b"),
        Class("combinatiegroep met kleur", @"\b[1-8]/[1-8] ?(" + Colour + @")\b", ignoreCase: true),

        // A lone «6b» may also number a question or a step. «1e» is an ordinal, 1F and 2S are reference levels, 3D is a dimension.
        new(FindingKind.Class, "cijfer en letter", @"\b(?<not>(vraag|opdracht|opgave|punt|stap|les|thema|blok|blz|p|pagina)[ .])?(?<v>[1-8]([a-d]|[A-CE]))\b")
        {
            Replacement = _ => InBrackets("klas"),
            IsCertain = false,
        },
    ];

    private static Recogniser Class(string name, string pattern, bool ignoreCase = false) =>
        new(FindingKind.Class, name, pattern, ignoreCase) { Replacement = _ => InBrackets("klas") };
}
