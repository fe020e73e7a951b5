using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>What the author answered and added, and how that changes a text (NL: <i>keuzes van de schrijver</i>).</summary>
internal sealed class Decisions
{
    private readonly Dictionary<string, Question> questions;
    private readonly Dictionary<string, FindingAnswer> answers = new(StringComparer.Ordinal);

    public Decisions(IEnumerable<Question> questions, IEnumerable<FindingAnswer> answers, IEnumerable<AddedFind> added)
    {
        this.questions = questions.ToDictionary(q => q.Key, StringComparer.Ordinal);

        // The last answer to a question counts.
        foreach (var answer in answers)
        {
            this.answers[answer.QuestionKey] = answer;
        }

        Added = Additions.Named([.. added.Where(a => Folding.Fold(a.Text).Trim().Length > 0)], this.questions.Values.SelectMany(WordsFor));
    }

    /// <summary>What the author pointed out, each with the word it gets.</summary>
    public IReadOnlyList<AddedFind> Added { get; }

    /// <summary>What is in doubt needs an answer; what is certain goes without one, and stays only when that was said twice.</summary>
    public bool Settles(Question question)
    {
        var answer = answers.GetValueOrDefault(question.Key);

        return question.IsCertain ? !question.MayBeKept || answer is null or { Replace: true } or { IsConfirmed: true } : answer is not null;
    }

    /// <summary>«Dit is geen naam» holds for what was asked: an answer to another question lets nothing pass that came in with a replacement.</summary>
    public bool Lets(Finding finding) =>
        finding.MayBeKept && questions.Keys.Any(key => WasToldToKeep(key) && HasWords(key, finding.QuestionKey));

    /// <summary>Whether the author put these words in themselves: nobody was asked about them, so a doubt is as good as a certainty.</summary>
    public bool BroughtIn(Finding finding) => OwnWords().Any(own => own.Contains(finding.QuestionKey, StringComparison.Ordinal));

    public IReadOnlyList<TextChange> ChangesIn(Passage passage, IEnumerable<Finding> findings) =>
        DoubledRole.Without(passage.Text, Merged(findings.Select(ChangeOf).OfType<TextChange>().Concat(AdditionsIn(passage.Text))));

    public IEnumerable<TextChange> AdditionsIn(string text) => Added.SelectMany(a => Additions.In(text, a));

    /// <summary>What becomes of one finding; nothing when it stands.</summary>
    public TextChange? ChangeOf(Finding finding)
    {
        var isOpen = !answers.ContainsKey(finding.QuestionKey) && !finding.IsCertain;

        return isOpen || IsKept(finding) ? null : new TextChange(finding.Start, finding.End, OwnWordFor(finding.QuestionKey) ?? finding.Replacement, IsOwn: false);
    }

    /// <summary>Of a name that was told to stay, part may come up by itself when its neighbours are gone.</summary>
    private static bool HasWords(string key, string words) => $" {key} ".Contains($" {words} ", StringComparison.Ordinal);

    private string? OwnWordFor(string questionKey) =>
        answers.GetValueOrDefault(questionKey)?.Replacement is { } own && !string.IsNullOrWhiteSpace(own) ? own.Trim() : null;

    private IEnumerable<string> WordsFor(Question question) => OwnWordFor(question.Key) is { } own ? [own] : question.Findings.Select(f => f.Replacement);

    private IEnumerable<string> OwnWords() =>
        answers.Values.Where(a => a.Replace).Select(a => a.Replacement).Concat(Added.Select(a => a.Replacement)).OfType<string>().Select(Folding.Fold);

    private bool WasToldToKeep(string questionKey) => answers.TryGetValue(questionKey, out var answer) && !answer.Replace;

    private bool IsKept(Finding finding) =>
        WasToldToKeep(finding.QuestionKey) && questions[finding.QuestionKey] is var question && question.MayKeep(finding) && Settles(question);

    /// <summary>What overlaps is replaced as one, so that no piece of either is left standing; the author's own word goes first.</summary>
    private static List<TextChange> Merged(IEnumerable<TextChange> changes)
    {
        var merged = new List<TextChange>();
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
}
