using System.Collections.Frozen;
using static Intervisie.Core.Deidentification.Reading.Labels;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Streets with a number, and postcodes (NL: <i>adressen</i>).</summary>
internal static class Addresses
{
    private const string Number = @" (nr\.? ?)?\d{1,4}([A-Za-z]{1,2}|[ -]?(bis|hs|huis))?([-/](\d{1,4}|[IVX]{1,4}|[A-Za-z]{1,2}))?( bus \d{1,3})?\b" + InPlace + "?";
    private const string Postcode = @"[1-9]\d{3}[ \u00A0]?[A-Z]{2}\b";
    private const string HouseNumber = @"\d{1,3}( ?-? ?[A-Za-z]|[ -]?(bis|hs|huis))?";

    /// <summary>A street without a tell-tale ending; what it stands in tells that it is one.</summary>
    private const string Words = @"(?<v>\p{Lu}[\p{L}\p{M}'’-]{1,40}( (\p{Lu}[\p{L}\p{M}'’-]{1,40}|van|de|der|den|het|'t|op|aan|in|te|ter|ten|NZ|ZZ)){0,4}";

    /// <summary>«Brinkweg 7 in Exloo», «Kade 3 te Den Bosch».</summary>
    private const string InPlace = @"( (in|te) ((De|Den|Het|'t|Sint|St\.|Oude?|Nieuwe?|Groot|Klein|Hoog|Laag) )?\p{Lu}[\p{L}\p{M}'’-]{1,40}( (aan|op|bij) (de|den) \p{Lu}[\p{L}\p{M}'’-]{1,40})?\b)";

    private const string Ending = "straat|straatje|straatweg|laan|laantje|weg|weggetje|plein|pleintje|gracht|kade|kaai|dijk|dijkje|hof|hofje|singel|pad|paadje|steeg|steegje|dreef|park|plantsoen|ring|markt|wal|werf|erf|akker|veld|baan|boulevard|vaart|zoom|brink|meent|gaarde|hage|horst|donk|wei|weide|heuvel|kamp|esch|hoeve|oord|vliet|wetering|oever|velden|akkers|schans|burcht|burg|wijk|tuin|dal|bocht|terp|geer|kolk|waard|kwartier|staete|rode";

    /// <summary>«Zwarte Esweg»: any adjective with a capital may begin a street.</summary>
    private const string Before = @"((Burgemeester|Burg\.|Professor|Prof\.|Dokter|Dr\.|Pastoor|Koning|Koningin|Prins|Prinses|Oude|Nieuwe|Grote|Kleine|Korte|Lange|Sint|St\.|Jan|Park|\p{Lu}\p{Ll}{2,12}e) ((van|de|der|den|het|'t|ter|ten) ){0,3}){0,2}";

    private static readonly FrozenSet<string> NoStreets =
        "onderweg omweg uitweg halverweg terugweg heenweg snelweg schoolplein speelplein dorpsplein marktplein fietspad zebrapad voetpad speelpark pretpark groep klas brugklas mentorklas parallelklas havo vwo vmbo mavo mbo niveau havo/vwo lokaal graad stap blok thema les week periode bijlage hoofdstuk vraag opdracht cito avi plan deel cluster unit team bouw schooltuin moestuin woonwijk"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>«1500km» and «2000er» are no postcodes.</summary>
    private static readonly FrozenSet<string> Units = "km ml mg kg cm mm kb mb gb er en".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static readonly IReadOnlyList<Recogniser> All =
    [
        Street("straat met nummer", @"\b" + Before + @"\p{Lu}[\p{L}\p{M}'’-]{0,40}(" + Ending + ")" + Number),
        Street("straat met hoofdwoord vooraan", @"\b(Laan|Weg|Plein|Hof|Park|Pad) (van|der|de|den|het|'t) ((van|de|der|den|het) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30}" + Number),
        Street("straat van één woord", @"\b(Dreef|Markt|Brink|Singel|Kade|Laan|Plein|Hof|Park|Dijk|Gracht|Steeg|Werf|Haven)" + Number),
        Street("straat zonder hoofdletter", @"\b\p{Ll}[\p{L}\p{M}'’-]{2,40}(straat|laan|gracht|kade|singel|dreef|plantsoen|steeg|weg|plein|dijk|pad|park)" + Number),
        Street("huisnummer met toevoeging", @"\b\p{Lu}[\p{L}\p{M}'’-]{1,40}( \p{Lu}[\p{L}\p{M}'’-]{1,40}){0,2} \d{1,4}( ?(bis|hs|huis)|-[A-Z]|-[IVX]{1,4}|[A-Z])\b" + InPlace + "?"),
        Street("straat achter «adres» of «woont»", @"\b([Aa]dres|[Tt]huisadres|huisadres|[Ww]oonadres|[Ww]oont|wonen|woonde|woonachtig|verhuisd|verhuizen)\b[^.!?\r\n0-9\uFFFC]{0,30}?(?<v>\b\p{Lu}[\p{L}\p{M}'’-]{1,40}( \p{Lu}[\p{L}\p{M}'’-]{1,40}){0,2} \d{1,4}( ?-? ?[A-Za-z])?\b" + InPlace + "?)"),
        Street("woorden met huisnummer in plaats", @"\b" + Words + " " + HouseNumber + InPlace + ")"),
        Street("woorden met huisnummer, plaats", @"\b" + Words + " " + HouseNumber + @"), ?(" + Postcode + @"|\p{Lu}\p{Ll})"),
        Street("woorden met huisnummer en postcode", @"\b" + Words + " " + HouseNumber + @"),? " + Postcode),
        Street("straat achter «woont op» of «familie»", @"\b([Pp]ostadres|[Bb]riefadres|[Oo]pvangadres|[Bb]ezoekadres|[Ii]ngeschreven|[Ll]ogeert|[Ww]oont|[Ww]onen|[Ww]oonde|[Ww]oonden|[Vv]erhuisd|([Ff]amilie|[Ff]am\.?|[Gg]ezin)[^.,!?\r\n0-9\uFFFC]{1,30},)[^.!?\r\n0-9\uFFFC]{0,24}?\b" + Words + " " + HouseNumber + InPlace + @"?\b)"),
        Street("straat zonder hoofdletter achter «adres:»", @"\b([Aa]dres|\p{L}{2,12}adres) ?: ?(?<v>\p{Ll}[\p{L}'’-]{1,30}( \p{Ll}[\p{L}'’-]{0,30}){0,3} \d{1,4}( ?[a-z])?)\b"),
        new(FindingKind.Address, "postcode", @"\b" + Postcode) { Replacement = _ => InBrackets("postcode") },
        new(FindingKind.Address, "postcode zonder hoofdletters", @"\b[1-9]\d{3}[a-z]{2}\b")
        {
            Replacement = _ => InBrackets("postcode"),
            Accepts = written => !Units.Contains(written[^2..]),
        },
    ];

    private static Recogniser Street(string name, string pattern) => new(FindingKind.Address, name, pattern)
    {
        Replacement = _ => InBrackets("adres"),
        Accepts = written => !NoStreets.Contains(written[..written.IndexOf(' ', StringComparison.Ordinal)]),
    };
}
