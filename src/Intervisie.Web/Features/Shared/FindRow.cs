using Intervisie.Core.Deidentification;

namespace Intervisie.Web.Features.Shared;

/// <summary>One question about a find.</summary>
/// <param name="Name">Where its answer stands in the form.</param>
/// <param name="Times">How often it occurs.</param>
public sealed record FindRow(string Name, string Key, string Text, FindingKind Kind, FindSentence Sentence, int Times, string Proposed, bool IsCertain, bool MayBeKept)
{
    /// <summary>Every mention of the same person or thing has the same proposal, and nobody else has.</summary>
    public bool IsNumbered => Kind is FindingKind.Person or FindingKind.Organisation or FindingKind.Place;

    public required string Replacement { get; init; }

    /// <summary>Whether it is to be replaced; nothing while unanswered.</summary>
    public required bool? Replace { get; init; }

    /// <summary>The writer wants to keep what is certainly a name: ask once more.</summary>
    public required bool AsksTwice { get; init; }

    public required bool IsConfirmed { get; init; }

    /// <summary>The mark in the text of its first occurrence.</summary>
    public required string FirstMark { get; init; }

    public string Id => ReviewPage.IdOf(Name);

    public bool IsOpen => Replace is null || (AsksTwice && !IsConfirmed);

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
            FirstMark = MarkOf(find),
        };
    }

    internal static string MarkOf(Finding find) => $"plek-{find.PassageKey}-{find.Start}";
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
