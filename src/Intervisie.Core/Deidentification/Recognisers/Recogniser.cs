using System.Text.RegularExpressions;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>
/// One written form that identifies someone, such as a telephone number (NL: <i>herkenner</i>). Its pattern never backtracks, so the
/// time it takes grows with the text and not with the malice of who wrote it.
/// </summary>
public sealed class Recogniser(FindingKind kind, string name, string pattern, bool ignoreCase = false)
{
    // «\d» would also match the digits of other scripts, which neither the checksums nor the postal system know.
    private readonly Regex regex = new(
        (ignoreCase ? "(?i)" : "") + pattern.Replace(@"\d", "[0-9]", StringComparison.Ordinal),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public FindingKind Kind => kind;

    /// <summary>What it recognises, for whoever reads a failing test.</summary>
    public string Name => name;

    public string Pattern => pattern;

    public RegexOptions Options => regex.Options;

    /// <summary>The word in brackets, or the phrase, that takes the place of what was recognised.</summary>
    public required Func<string, string> Replacement { get; init; }

    /// <summary>Without doubt; otherwise the author is asked.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>What everything of this form holds.</summary>
    public Cue Cue { get; init; } = kind is FindingKind.Email or FindingKind.Handle ? Cue.Sign : Cue.Digit;

    /// <summary>What the form alone cannot tell, such as a checksum.</summary>
    public Predicate<string> Accepts { get; init; } = _ => true;

    /// <summary>All that is recognised in a text; group «v», where there is one, is what counts and the rest is context.</summary>
    public IEnumerable<Recognised> In(string text) => In(text, new Windows(text));

    /// <param name="text">The whole text.</param>
    /// <param name="windows">Where in it the cue of this form is.</param>
    internal IEnumerable<Recognised> In(string text, Windows windows) => windows.Of(Cue).SelectMany(window => Between(text, window.Start, window.Length));

    private IEnumerable<Recognised> Between(string text, int from, int length)
    {
        var free = 0;
        for (var match = regex.Match(text, from, length); match.Success; match = match.NextMatch())
        {
            var value = match.Groups["v"] is { Success: true } group ? group : match.Groups[0];
            var written = value.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
            var start = value.Index;

            if (written.StartsWith('(') && !written.Contains(')', StringComparison.Ordinal))
            {
                written = written[1..];
                start++;
            }

            if (!match.Groups["not"].Success && StandsAlone(text, start, start + written.Length, free) && Accepts(written))
            {
                yield return new Recognised(start, written.Length, Replacement(written));
                free = start + written.Length;
            }
        }
    }

    /// <summary>A piece out of a longer word or number is something else, unless what stands before it was recognised too.</summary>
    private static bool StandsAlone(string text, int start, int end, int free) =>
        end > start && (start == free || !WordEdge.IsInWord(text, start - 1)) && !WordEdge.IsInWord(text, end);
}
