using static Intervisie.Core.Deidentification.Reading.Labels;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Numbers that belong to one person or one thing (NL: <i>persoonsnummers</i>).</summary>
internal static class Numbers
{
    public static readonly IReadOnlyList<Recogniser> All =
    [
        Iban("IBAN", @"\b(NL ?\d{2}[ .-]?[A-Z]{4}([ .-]?\d){10}|BE ?\d{2}([ .-]?\d){12}|DE ?\d{2}([ .-]?\d){18}|[A-Z]{2}\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?)\b", Checksums.IsIban),

        // Nothing else looks like a Dutch one, and a typing error does not make it harmless.
        Iban("Nederlandse IBAN", @"\bNL[ .-]?\d{2}[ .-]?[A-Z]{4}([ .-]?\d){10}\b"),
        Iban("rekeningnummer met naam", @"\b(iban|rekening|rekeningnummer|rekeningnr|bankrekening)[ .:]{1,3}(?<v>([A-Z]{2} ?\d{2}[ .-]?[A-Z]{0,4})?([ .-]?\d){7,20})\b"),

        // A typing error does not make a number harmless, so behind its name it counts whatever the checksum says.
        Bsn("bsn met naam", @"\b(bsn|burgerservicenummer|bsn-nummer|sofinummer|sofi-nummer|onderwijsnummer|pgn)[^0-9\r\n\uFFFC]{0,30}(?<v>\d([ .-]?\d){6,9})\b"),
        Bsn("bsn", @"\b\d([ .-]?\d){8}\b", Checksums.IsBsn),
    ];

    public static readonly IReadOnlyList<Recogniser> Others =
    [
        Other("nummer met naam", @"\b(leerling|leerlingen|student|studenten|dossier|zaak|cliënt|client|klant|patiënt|patient|polis|relatie|referentie|zorg|personeels|registratie|inschrijf|factuur|paspoort|rijbewijs|stamboek|lln|id)[ -]?(nummer|nr|code)( is)?[ .:#=]{1,4}(?<v>[A-Z0-9][A-Z0-9./_-]{1,24})"),
        Other("kenmerk met naam", @"\b(kenmerk|dossier|zaak|o\.v\.v|ovv|lln|referentie|briefnr|briefnummer)[ .:#]{1,3}(?<v>[A-Z0-9][A-Z0-9./_-]{2,24})"),
        Plate("Nederlands kenteken", @"\b(\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-\d{2}|\d{2}-[A-Z]{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)\b"),
        Plate("Belgisch kenteken", @"\b([1-9]-[A-Z]{3}-\d{3}|[A-Z]{3}-\d{3})\b"),
        Plate("kenteken met naam", @"\bkenteken[ :]{1,3}(?<v>[A-Z0-9]{1,3}[ -]?[A-Z0-9]{1,3}[ -]?[A-Z0-9]{1,3})\b", written => written.Any(char.IsAsciiDigit)),
        Other("code met letters en cijfers", @"\b[A-Z]{2,5}-\d{3,8}(-\d{1,6})?\b", ignoreCase: false),
        new(FindingKind.OtherId, "lang getal", @"\b\d{7,18}\b") { Replacement = _ => InBrackets("nummer"), IsCertain = false },
    ];

    private static Recogniser Iban(string name, string pattern, Predicate<string>? accepts = null) => new(FindingKind.Iban, name, pattern, ignoreCase: true)
    {
        Replacement = _ => InBrackets("rekeningnummer"),
        Accepts = accepts ?? (_ => true),
    };

    private static Recogniser Bsn(string name, string pattern, Predicate<string>? accepts = null) => new(FindingKind.Bsn, name, pattern, ignoreCase: true)
    {
        Replacement = _ => InBrackets("bsn"),
        Accepts = accepts ?? (_ => true),
    };

    private static Recogniser Other(string name, string pattern, bool ignoreCase = true) => new(FindingKind.OtherId, name, pattern, ignoreCase)
    {
        Replacement = _ => InBrackets("nummer"),
        Accepts = written => written.Count(char.IsAsciiDigit) >= 3,
    };

    private static Recogniser Plate(string name, string pattern, Predicate<string>? accepts = null) => new(FindingKind.OtherId, name, pattern, ignoreCase: true)
    {
        Replacement = _ => InBrackets("kenteken"),
        Accepts = accepts ?? (_ => true),
    };
}
