using System.Globalization;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>Exact ages that are rare around a school (NL: <i>opvallende leeftijden</i>); always asked, since eighty may also be a jubilee.</summary>
internal static class Ages
{
    private const string Rare = @"([7-9]\d|1[01]\d)";

    public static readonly IReadOnlyList<Recogniser> All =
    [
        Age("leeftijd als bijvoeglijk woord", @"\b" + Rare + @"[ -]?jarige?\b", _ => "oude"),
        Age("leeftijd met «jaar oud»", @"\b" + Rare + @" jaar oud\b", Around),
        Age("leeftijd tussen komma's of haakjes", @"\p{L}(,| \() ?(?<v>" + Rare + @")( jaar)?[,)]", Around),
    ];

    private static Recogniser Age(string name, string pattern, Func<string, string> replacement) =>
        new(FindingKind.Age, name, pattern) { Replacement = replacement, IsCertain = false };

    private static string Around(string written)
    {
        var years = int.Parse(new string(written.TakeWhile(char.IsAsciiDigit).ToArray()), CultureInfo.InvariantCulture);
        return $"rond de {years / 10 * 10}";
    }
}
