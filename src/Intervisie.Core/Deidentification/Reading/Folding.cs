using System.Globalization;
using System.Text;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>Writes text without case, diacritics and invisible characters, so that «AÏSHA» and «aisha» are one (NL: <i>vouwen</i>).</summary>
internal static class Folding
{
    public static string Fold(string text) => Fold(text.AsSpan());

    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToString().ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Letters(rune));
        }

        return folded.ToString();
    }

    /// <summary>The folded text with, for each of its characters, where it came from; one more origin marks the end.</summary>
    public static (string Text, IReadOnlyList<int> Origins) WithOrigins(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        var at = 0;

        while (at < text.Length)
        {
            // EnumerateRunes would read a lone surrogate as a replacement character of another length.
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var letters = Letters(rune);
            folded.Append(letters);
            origins.AddRange(Enumerable.Repeat(at, letters.Length));
            at += length;
        }

        origins.Add(text.Length);
        return (folded.ToString(), origins);
    }

    private static string Letters(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);

        return lower.Value switch
        {
            < 128 => lower.ToString(),
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ı' or 'İ' => "i",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            '’' or '‘' => "'",
            '‑' => "-",
            _ when Rune.GetUnicodeCategory(lower) == UnicodeCategory.OtherNotAssigned => lower.ToString(), // Normalize refuses these
            _ => Decomposed(lower),
        };
    }

    private static string Decomposed(Rune rune) => string.Concat(rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes()
        .Where(r => !IsSilent(r)).Select(r => r.ToString()));

    private static bool IsSilent(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
