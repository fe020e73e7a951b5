using System.Text.RegularExpressions;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>Our own words in square brackets, which identify nobody (NL: <i>plaatshouder</i>).</summary>
internal static class Placeholders
{
    /// <summary>Stands where something was found or put already; no letter, digit or space, so nothing matches across it.</summary>
    public const char Mask = '\uFFFC';

    private static readonly Regex Pattern = new(
        @"\[[a-zëé' -]{2,40}( \d{1,3})?\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // What a date or an age becomes. After a title «juf» the word «begin» would else be taken for somebody's name.
    private static readonly Regex AboutWhen = new(
        "rond de [1-9][0-9]?0|(begin|half|eind) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Hides our own placeholders; a bracketed word that we would never write stays to be looked at.</summary>
    public static char[] Hide(string text)
    {
        var masked = text.ToCharArray();
        foreach (var match in Pattern.EnumerateMatches(text))
        {
            if (IsOurs(text.AsSpan(match.Index + 1, match.Length - 2)))
            {
                masked.AsSpan(match.Index, match.Length).Fill(Mask);
            }
        }

        foreach (var match in AboutWhen.EnumerateMatches(text))
        {
            // «op het eind maartje gebeld» is no date.
            if (!WordEdge.IsInWord(text, match.Index - 1) && !WordEdge.IsInWord(text, match.Index + match.Length))
            {
                masked.AsSpan(match.Index, match.Length).Fill(Mask);
            }
        }

        return masked;
    }

    private static bool IsOurs(ReadOnlySpan<char> inside) =>
        Labels.All.Contains(inside.TrimEnd("0123456789").TrimEnd(' ').ToString());
}
