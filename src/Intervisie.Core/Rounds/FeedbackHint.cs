using System.Text.RegularExpressions;

namespace Intervisie.Core.Rounds;

/// <summary>A friendly thought about feedback that was sent (NL: <i>vragencoach</i>); one at a time, and it never blocks.</summary>
public sealed partial record FeedbackHint
{
    /// <summary>Praise shorter than this, without what was seen, tells the author little.</summary>
    private const int ShortPraise = 80;

    private FeedbackHint(string format, string? word = null) => (Format, Word) = (format, word);

    /// <summary>Dutch, meant for the screen; {0} is the word it is about.</summary>
    public string Format { get; }

    /// <summary>The writer's own word; null when the thought is about no word.</summary>
    public string? Word { get; }

    /// <summary>The first thing worth another look; none when there is nothing.</summary>
    public static FeedbackHint? On(Feedback feedback)
    {
        var all = string.Join(' ', new[] { feedback.Observation, feedback.Effect, feedback.Appreciation, feedback.Question, feedback.Suggestion }.Select(t => t?.Value));

        return AboutJudging(all) ?? AboutQuestion(feedback.Question?.Value) ?? AboutPraise(feedback);
    }

    private static FeedbackHint? AboutJudging(string all) => Judging().Match(all) is { Success: true } word
        ? new("Je schrijft ‘{0}’. Dat kan als een oordeel klinken. Wat zag je precies, deze keer?", word.Value.ToLowerInvariant())
        : null;

    private static FeedbackHint? AboutQuestion(string? question) => question?.TrimStart() switch
    {
        null => null,
        var q when Why().IsMatch(q) => new("Je vraag begint met ‘waarom’. Met ‘wat maakte dat …’ hoeft de inbrenger zich niet te verdedigen."),
        var q when HiddenAdvice().IsMatch(q) => new("Er lijkt een advies in je vraag te zitten. Kun je er een open vraag van maken, met wat of hoe?"),
        _ => null,
    };

    private static FeedbackHint? AboutPraise(Feedback feedback) =>
        feedback is { Observation: null, Effect: null } && feedback.Appreciation.Value.Length < ShortPraise
            ? new("Vriendelijk. Kun je erbij zetten wat je zag?")
            : null;

    [GeneratedRegex(@"\b(altijd|nooit|je bent|waarom heb je niet|je moet|moet je)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Judging();

    [GeneratedRegex(@"^waarom\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Why();

    [GeneratedRegex(@"^(heb je (al|niet)|zou je niet|kun je niet|had je niet)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex HiddenAdvice();
}
