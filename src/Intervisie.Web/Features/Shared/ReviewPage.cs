using System.Globalization;
using Intervisie.Core.Deidentification;

namespace Intervisie.Web.Features.Shared;

/// <summary>Everything that was found, ready to be answered in a form.</summary>
/// <param name="Prefix">The property of the form that holds the <see cref="ReviewForm"/>.</param>
/// <param name="Sensitive">Words about health, belief, origin and the like: never replaced, but worth a second look.</param>
public sealed record ReviewPage(
    string Prefix, string Fingerprint, IReadOnlyList<FindRow> Finds, IReadOnlyList<AddedRow> Added, IReadOnlyList<string> Sensitive)
{
    public IEnumerable<FindRow> Doubtful => Finds.Where(f => !f.IsCertain);

    public IEnumerable<FindRow> Certain => Finds.Where(f => f.IsCertain);

    /// <summary>Whether something certain waits for a second word.</summary>
    public bool IsCertainOpen => Certain.Any(f => f.AsksTwice && !f.IsConfirmed);

    public static ReviewPage Of(ReviewForm form, string prefix, Review review, IReadOnlyList<Passage> passages, Deidentifier deidentifier) =>
        new(
            prefix,
            review.Fingerprint,
            [.. review.Questions.Select((q, i) => FindRow.Of($"{prefix}.Answers[{i}]", q, form, passages))],
            [.. Rows(form).Select((a, i) => AddedRow.Of($"{prefix}.Added[{i}]", i + 1, a, passages))],
            [.. deidentifier.Warnings(passages).Select(w => w.Text).Distinct(StringComparer.CurrentCultureIgnoreCase)]);

    private static IEnumerable<AddedFindForm> Rows(ReviewForm form) =>
        form.Added.Where(a => !string.IsNullOrWhiteSpace(a.Text)).Concat(Enumerable.Repeat(new AddedFindForm(), ReviewForm.EmptyAdditions));
}

/// <summary>One question about a find.</summary>
/// <param name="Name">Where its answer stands in the form.</param>
/// <param name="Times">How often it occurs.</param>
/// <param name="Replace">Whether it is to be replaced; nothing while unanswered.</param>
/// <param name="AsksTwice">The writer wants to keep what is certainly a name: ask once more.</param>
public sealed record FindRow(string Name, string Key, string Text, FindingKind Kind, FindSentence Sentence, int Times, string Proposed, bool IsCertain, bool MayBeKept)
{
    public required string Replacement { get; init; }

    public required bool? Replace { get; init; }

    public required bool AsksTwice { get; init; }

    public required bool IsConfirmed { get; init; }

    internal static FindRow Of(string name, Question question, ReviewForm form, IReadOnlyList<Passage> passages)
    {
        var find = question.Findings[0];
        var answer = form.AnswerTo(question);
        var sentence = FindSentence.Around(passages.First(p => p.Key == find.PassageKey).Text, find.Start, find.Length);

        return new(name, question.Key, question.Text, question.Kind, sentence, question.Findings.Count, question.Replacement, question.IsCertain, question.MayBeKept)
        {
            Replacement = string.IsNullOrWhiteSpace(answer?.Replacement) ? question.Replacement : answer.Replacement,
            Replace = question.MayBeKept ? answer?.ToAnswer()?.Replace ?? (question.IsCertain ? true : null) : true,
            AsksTwice = form.AsksTwice(question),
            IsConfirmed = answer?.IsConfirmed ?? false,
        };
    }
}

/// <summary>Something the writer pointed out, or room for it.</summary>
/// <param name="IsMissing">It does not occur in the text, so nothing is replaced.</param>
/// <param name="Number">Counted from one, to tell the rows apart when they are read aloud.</param>
public sealed record AddedRow(string Name, int Number, string? Text, string? Replacement, bool IsMissing)
{
    internal static AddedRow Of(string name, int number, AddedFindForm form, IReadOnlyList<Passage> passages) =>
        new(name, number, form.Text, form.Replacement, !string.IsNullOrWhiteSpace(form.Text) && !passages.Any(p => Occurs(form.Text.Trim(), p.Text)));

    private static bool Occurs(string sought, string text) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, sought, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

/// <summary>A find with the words around it.</summary>
public sealed record FindSentence(string Before, string Find, string After)
{
    private const int Reach = 70;

    private static readonly char[] Ends = ['.', '!', '?', '\n'];

    internal static FindSentence Around(string text, int start, int length)
    {
        var from = Begin(text, start);
        var to = End(text, start + length);

        return new(
            (IsStart(text, from) ? string.Empty : "… ") + text[from..start].TrimStart(),
            text.Substring(start, length),
            text[(start + length)..to].TrimEnd() + (to == text.Length || Ends.Contains(text[to - 1]) ? string.Empty : " …"));
    }

    private static int Begin(string text, int start)
    {
        var sentence = start == 0 ? 0 : text.LastIndexOfAny(Ends, start - 1) + 1;

        return start - sentence <= Reach ? sentence : NextWord(text, start - Reach, start);
    }

    private static int NextWord(string text, int from, int start) =>
        text.IndexOf(' ', from, start - from) is var space and >= 0 ? space + 1 : start;

    private static int End(string text, int end)
    {
        var sentence = text.IndexOfAny(Ends, end) is var at and >= 0 ? at + 1 : text.Length;

        return sentence - end <= Reach || text.LastIndexOf(' ', end + Reach, Reach) is not (var space and > 0) ? Math.Min(sentence, end + (Reach * 2)) : space;
    }

    private static bool IsStart(string text, int from) => from == 0 || Ends.Contains(text[from - 1]);
}
