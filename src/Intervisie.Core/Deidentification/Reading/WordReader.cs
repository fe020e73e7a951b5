using System.Globalization;
using System.Text;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>Cuts a text into words in one pass (NL: <i>woorden lezen</i>).</summary>
internal static class WordReader
{
    private const int AverageWord = 5;

    public static IReadOnlyList<Word> Read(string text) => Read(text, new WordForms());

    /// <param name="forms">The forms met before, to which is added.</param>
    public static IReadOnlyList<Word> Read(string text, WordForms forms)
    {
        var words = new List<Word>(text.Length / AverageWord);
        var previousEnd = 0;
        var at = 0;

        while (at < text.Length)
        {
            if (!IsWordAt(text, at, out var length))
            {
                at += length;
                continue;
            }

            var end = EndOfWord(text, at);
            at -= IsClitic(text, at, end, previousEnd) ? 1 : 0;
            var starts = words.Count == 0 || SentenceStart.IsBetween(text, previousEnd, at, words[^1]);
            words.Add(Make(text, at, end, starts, forms));
            previousEnd = end;
            at = end;
        }

        return words;
    }

    /// <summary>«'t», «’s»: a lone letter takes the apostrophe before it.</summary>
    private static bool IsClitic(string text, int at, int end, int previousEnd) =>
        end == at + 1 && at > previousEnd && IsApostrophe(text[at - 1]) && text[at] is 't' or 's' or 'n' or 'm' or 'r' or 'k' && (at - 1 == previousEnd || text[at - 2] is ' ' or '\n' or '\u00A0');

    private static int EndOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            if (IsWordAt(text, at, out var length))
            {
                at += length;
            }
            else if (IsJoiner(text[at]) && at + 1 < text.Length && IsWordAt(text, at + 1, out _))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static Word Make(string text, int start, int end, bool startsSentence, WordForms forms)
    {
        var core = end - PossessiveLength(text.AsSpan(start, end - start));
        var letters = text.AsSpan(start, core - start);
        return new Word(start, core, forms.Of(letters), Shape(letters, core < text.Length && text[core] == '.'), startsSentence);
    }

    /// <summary>The «'s» of «Emma's» belongs to the sentence, not to the name.</summary>
    private static int PossessiveLength(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word.Length > 2 && word[^2] is '\'' or '’' or '‘' ? 2 : 0;

    private static WordShape Shape(ReadOnlySpan<char> word, bool beforeStop)
    {
        if (char.IsAsciiLetterLower(word[0]))
        {
            return WordShape.Lower;
        }

        Rune.DecodeFromUtf16(word, out var first, out var length);
        if (Rune.IsDigit(first))
        {
            return WordShape.Number;
        }

        if (!IsUpper(first))
        {
            return WordShape.Lower;
        }

        var isSingle = length == word.Length || (beforeStop && IsInitialOfMore(word));
        return isSingle && beforeStop ? WordShape.Initial : !isSingle && IsAllCapitals(word[length..]) ? WordShape.AllCapitals : WordShape.Capital;
    }

    /// <summary>«Th. de Boer», «Joh. Mol»: initials that are more than one letter.</summary>
    private static bool IsInitialOfMore(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && word is "Th" or "Ch" or "Ph" or "Sj" or "Tj" or "IJ" or "Fr" or "Chr" or "Joh" or "Jac";

    private static bool IsAllCapitals(ReadOnlySpan<char> rest)
    {
        foreach (var rune in rest.EnumerateRunes())
        {
            if (Rune.IsLower(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUpper(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsJoiner(char c) => IsApostrophe(c) || c is '-' or '‑';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    /// <summary>Marks and invisible characters count as letters: they may stand in the middle of a name.</summary>
    private static bool IsWordAt(string text, int at, out int length)
    {
        if (char.IsAscii(text[at]))
        {
            length = 1;
            return char.IsAsciiLetterOrDigit(text[at]);
        }

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
    }
}
