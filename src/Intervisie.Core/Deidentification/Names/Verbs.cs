using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Verbs that people are the subject of (NL: <i>werkwoorden</i>).</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string> Speech = Set("""
        zei zegt vroeg vraagt vertelde vertelt antwoordde antwoordt riep roept keek kijkt knikte knikt lachte lacht huilde huilt glimlachte zuchtte zucht fluisterde appte appt mailde mailt belde belt
        stuurde stuurt vond vindt dacht denkt merkte luisterde luistert reageerde reageert schreef schrijft schreeuwde snikte mompelde grapte stelde noemde bedankte begreep snapte snapt heet heette
        """);

    private static readonly FrozenSet<string> Auxiliaries = Set(
        "is was heeft had wil wilde kan kon mag mocht moet moest zal zou gaat ging komt kwam doet deed zit zat staat stond krijgt kreeg blijft bleef werd wordt woont werkt speelt leest ligt lag hoeft wist weet ziet zag");

    private static readonly FrozenSet<string> Subjects = Set("ik jij je hij zij ze wij we jullie");

    /// <summary>A pronoun that does something; «u» is left to the caller, as it is done to as often.</summary>
    public static bool IsSubject(string word) => Subjects.Contains(word);

    public static bool IsSpeech(string word) => Speech.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>What mostly somebody does: to speak, or any very common verb.</summary>
    public static bool IsDoneByPeople(string word) => IsSpeech(word) || IsAuxiliary(word);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
