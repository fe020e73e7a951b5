using System.Globalization;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>Where a word goes on: a letter, a digit, or a mark on the letter before it (NL: <i>rand van een woord</i>).</summary>
internal static class WordEdge
{
    public static bool IsInWord(string text, int at) => at >= 0 && at < text.Length
        && (char.IsLetterOrDigit(text[at]) || (!char.IsAscii(text[at]) && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
