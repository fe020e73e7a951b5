using System.Globalization;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Days that can be looked up in a diary; a month alone stays (NL: <i>datums</i>).</summary>
internal static class Dates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Days =
    [
        "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien",
        "zeventien", "achttien", "negentien", "twintig", "eenentwintig", "tweeëntwintig", "drieëntwintig", "vierentwintig", "vijfentwintig",
        "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig", "dertig", "eenendertig",
    ];

    private static readonly string FullMonth = string.Join('|', Months);
    private static readonly string SpokenDay = string.Join('|', Days[1..]);

    private const string ShortMonth = "jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec";
    private const string Year = @"([.,]? ?-?('\d{2}\b|(19|20)\d{2}\b))?";
    private const string Span = @"(\d{1,2}(e|ste|de)? ?(en|of|t/m|tot|tot en met|-|–) ?)?";

    public static readonly IReadOnlyList<Recogniser> All =
    [
        Date("dag en maand", @"\b" + Span + @"\d{1,2}(e|ste|de)?[ \u00A0-]{0,2}(" + FullMonth + @")\b" + Year, ignoreCase: true),
        Date("dag en afgekorte maand", @"\b" + Span + @"\d{1,2}(e|ste|de)?[ \u00A0-]{1,2}(" + ShortMonth + @")\b" + Year),
        Date("dag in woorden", @"\b(" + SpokenDay + ") (" + FullMonth + @")\b" + Year, ignoreCase: true),
        Date("dag-maand-jaar", @"\b\d{1,2} ?[-/.–] ?\d{1,2} ?[-/.–] ?(\d{4}|\d{2})\b"),
        Date("jaar-maand-dag", @"\b(19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\b"),
        Date("dag-maand achter een weekdag of «geboren»", @"\b(datum|d\.d\.|dd|geb|geboren|geboren op|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[.:]? (?<v>\d{1,2}[-/]\d{1,2})\b", ignoreCase: true),
    ];

    private static Recogniser Date(string name, string pattern, bool ignoreCase = false) => new(FindingKind.Date, name, pattern, ignoreCase)
    {
        Cue = pattern.Contains(@"\d{1,2}", StringComparison.Ordinal) ? Cue.Digit : Cue.None,
        Accepts = written => DayAndMonth(written) is ( >= 1 and <= 31, >= 1 and <= 12),
        Replacement = written => About(DayAndMonth(written)),
    };

    /// <summary>The third of the month is precise enough to follow a story and too vague for a diary.</summary>
    private static string About((int Day, int Month) date) =>
        $"{(date.Day <= 10 ? "begin" : date.Day <= 20 ? "half" : "eind")} {Months[date.Month - 1]}";

    private static (int Day, int Month) DayAndMonth(string written)
    {
        var words = Runs(written.ToLowerInvariant(), char.IsLetter);
        if (words.Find(w => MonthOf(w) > 0) is not { } month)
        {
            var numbers = Runs(written, char.IsAsciiDigit);
            return numbers[0].Length == 4 ? (Number(numbers[2]), Number(numbers[1])) : (Number(numbers[0]), Number(numbers[1]));
        }

        var before = Runs(written[..written.IndexOf(month, StringComparison.OrdinalIgnoreCase)], char.IsAsciiDigit);
        return (before.Count > 0 ? Number(before[^1]) : Array.IndexOf(Days, words[0]) + 1, MonthOf(month));
    }

    private static int MonthOf(string word) => word switch
    {
        "mrt" => 3,
        { Length: < 3 } => 0,
        _ => Array.FindIndex(Months, m => m.StartsWith(word[..3], StringComparison.Ordinal)) + 1,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static List<string> Runs(string text, Func<char, bool> belongs) =>
        [.. new string([.. text.Select(c => belongs(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
