using System.Text;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>What the author answered and added, and how that changes a text (NL: <i>keuzes van de schrijver</i>).</summary>
internal sealed class Decisions
{
    private const int ShortestInsideWord = 3;

    private readonly Dictionary<string, Question> questions;
    private readonly Dictionary<string, FindingAnswer> answers = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<AddedFind> added;

    public Decisions(IEnumerable<Question> questions, IEnumerable<FindingAnswer> answers, IEnumerable<AddedFind> added)
    {
        this.questions = questions.ToDictionary(q => q.Key, StringComparer.Ordinal);

        // The last answer to a question counts.
        foreach (var answer in answers)
        {
            this.answers[answer.QuestionKey] = answer;
        }

        this.added = [.. added.Where(a => Folding.Fold(a.Text).Trim().Length > 0)];
    }

    public bool IsAnswered(string questionKey) => answers.ContainsKey(questionKey);

    /// <summary>«Dit is geen naam» holds for what was asked: an answer to another question lets nothing pass that came in with a replacement.</summary>
    public bool Lets(Finding finding) =>
        finding.MayBeKept && questions.ContainsKey(finding.QuestionKey) && WasToldToKeep(finding.QuestionKey);

    /// <summary>Whether the author put these words in themselves: nobody was asked about them, so a doubt is as good as a certainty.</summary>
    public bool BroughtIn(Finding finding) => OwnWords().Any(own => own.Contains(finding.QuestionKey, StringComparison.Ordinal));

    public string ApplyTo(Passage passage, IEnumerable<Finding> findings)
    {
        var text = new StringBuilder(passage.Text.Length);
        var at = 0;

        foreach (var change in Merged(findings.Select(ChangeOf).OfType<Change>().Concat(added.SelectMany(a => Occurrences(a, passage.Text)))))
        {
            text.Append(passage.Text, at, change.Start - at).Append(change.Replacement);
            at = change.End;
        }

        return text.Append(passage.Text, at, passage.Text.Length - at).ToString();
    }

    private Change? ChangeOf(Finding finding)
    {
        var answer = answers.GetValueOrDefault(finding.QuestionKey);
        if (IsKept(finding) || (answer is null && !finding.IsCertain))
        {
            return null;
        }

        var replacement = string.IsNullOrWhiteSpace(answer?.Replacement) ? finding.Replacement : answer.Replacement.Trim();
        return new Change(finding.Start, finding.End, replacement, IsOwn: false);
    }

    private IEnumerable<string> OwnWords() =>
        answers.Values.Where(a => a.Replace).Select(a => a.Replacement).Concat(added.Select(a => a.Replacement)).OfType<string>().Select(Folding.Fold);

    private bool WasToldToKeep(string questionKey) => answers.TryGetValue(questionKey, out var answer) && !answer.Replace;

    private bool IsKept(Finding finding) => WasToldToKeep(finding.QuestionKey) && questions[finding.QuestionKey].MayKeep(finding);

    private static IEnumerable<Change> Occurrences(AddedFind find, string text)
    {
        var (folded, origins) = Folding.WithOrigins(text);
        var sought = Folding.Fold(find.Text).Trim();
        var replacement = string.IsNullOrWhiteSpace(find.Replacement) ? Labels.InBrackets(Labels.Person) : find.Replacement.Trim();

        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
        {
            if (sought.Length >= ShortestInsideWord || IsWholeWord(folded, at, sought.Length))
            {
                yield return new Change(origins[at], EndOf(origins, at + sought.Length), replacement, IsOwn: true);
            }
        }
    }

    private static bool IsWholeWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>One letter may fold to two («ß»); half of it cannot be replaced, so all of it is.</summary>
    private static int EndOf(IReadOnlyList<int> origins, int end)
    {
        while (end < origins.Count - 1 && origins[end] == origins[end - 1])
        {
            end++;
        }

        return origins[end];
    }

    /// <summary>What overlaps is replaced as one, so that no piece of either is left standing; the author's own word goes first.</summary>
    private static List<Change> Merged(IEnumerable<Change> changes)
    {
        var merged = new List<Change>();
        foreach (var change in changes.OrderBy(c => c.Start).ThenByDescending(c => c.End))
        {
            if (merged.Count > 0 && change.Start < merged[^1].End)
            {
                var previous = merged[^1];
                var leading = change.IsOwn && !previous.IsOwn ? change : previous;
                merged[^1] = leading with { Start = previous.Start, End = Math.Max(previous.End, change.End) };
            }
            else
            {
                merged.Add(change);
            }
        }

        return merged;
    }

    private sealed record Change(int Start, int End, string Replacement, bool IsOwn);
}
