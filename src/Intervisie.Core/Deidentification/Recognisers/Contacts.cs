using static Intervisie.Core.Deidentification.Reading.Labels;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Ways to reach someone: mail, web, social media, telephone (NL: <i>contactgegevens</i>).</summary>
internal static class Contacts
{
    /// <summary>What people type between the digits of a number, on one line.</summary>
    private const string Gap = @"[ \u00A0\u2011\u202F.–/()-]{0,3}";

    private const string LetterOrDigit = @"[\p{L}\p{M}\p{N}";

    public static readonly IReadOnlyList<Recogniser> All =
    [
        new(FindingKind.Handle, "webadres met http of www", @"(https?://|www\.)[^\s<>""«»\[\]\uFFFC\uD800-\uDFFF]{1,400}", ignoreCase: true)
        {
            Replacement = _ => InBrackets("webadres"),
        },
        new(FindingKind.Email, "e-mailadres", LetterOrDigit + @"._%+-]{1,64} ?(@|\(at\)|\[at\]) ?" + LetterOrDigit + @"-]{1,63}(\." + LetterOrDigit + "-]{1,63}){1,4}", ignoreCase: true)
        {
            Replacement = _ => InBrackets("e-mailadres"),
        },
        new(FindingKind.Handle, "accountnaam", LetterOrDigit + "._-]{0,64}@" + LetterOrDigit + @"._-]{1,40}")
        {
            Replacement = _ => InBrackets("account"),
        },
        new(FindingKind.Handle, "accountnaam achter een merk", @"\b(insta|instagram|snapchat|tiktok|discord|telegram|facebook)( ?-?(account|naam))?[:=] ?(?<v>[\p{L}\p{N}._-]{2,40})", ignoreCase: true)
        {
            Replacement = _ => InBrackets("account"),
        },

        // But «wat ik niet snap: ouders komen nooit».
        new(FindingKind.Handle, "accountnaam achter snap", @"\b(snap|snapnaam)[:=] ?(?<v>[\p{L}\p{N}-]{0,40}([\p{N}_]|\.\p{L})[\p{L}\p{N}._-]{0,40})", ignoreCase: true)
        {
            Replacement = _ => InBrackets("account"),
        },
        new(FindingKind.Handle, "webadres zonder http", LetterOrDigit + @"-]{1,63}(\." + LetterOrDigit + @"-]{1,63}){0,3}\.(nl|be|com|org|net|eu|info)(/[^\s<>""\[\]\uFFFC\uD800-\uDFFF]{0,300})?", ignoreCase: true)
        {
            Replacement = _ => InBrackets("webadres"),
        },
    ];

    /// <summary>Dutch numbers have ten digits, Belgian ones nine or ten; after a country code the nought may stay out. Short public numbers stay.</summary>
    public static readonly IReadOnlyList<Recogniser> Phones =
    [
        Phone("telefoon met landnummer", @"(\+|\b00|\(\+) ?[1-9]\d{0,2}\)?(" + Gap + @"\d){7,12}\b"),
        Phone("telefoon van tien cijfers", @"\(?\b0[1-9](" + Gap + @"\d){8}\b", written => !IsPeriodOfDay(written)),
        Phone("Belgisch nummer van negen cijfers", @"\b0\d{1,2}[ ./-]{1,2}\d{2,3}([ .]?\d{2}){2}\b", written => written.Count(char.IsAsciiDigit) == 9),
        Phone("Belgisch nummer van negen cijfers aaneen", @"\b0[1-9]\d{7}\b"),
        Phone("nummer achter telefoon", @"\b(tel|telefoon|telefoonnummer|telnr|mobiel|mobiele nummer|gsm|whatsapp|app)[ .:]{1,3}(?<v>\d([ ./-]{0,2}\d){5,11})\b"),
    ];

    private static Recogniser Phone(string name, string pattern, Predicate<string>? accepts = null) =>
        new(FindingKind.Phone, name, pattern, ignoreCase: true)
        {
            Replacement = _ => InBrackets("telefoonnummer"),
            Accepts = accepts ?? (_ => true),
        };

    /// <summary>«08.30-09.15 10» has the digits of a telephone number but is a time.</summary>
    private static bool IsPeriodOfDay(string written) =>
        written.Length > 5 && written[2] is '.' && char.IsAsciiDigit(written[3]) && char.IsAsciiDigit(written[4]) && written[5] is '-' or '–';
}
