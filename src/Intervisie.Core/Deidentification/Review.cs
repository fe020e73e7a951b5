using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Intervisie.Core.Deidentification;

/// <summary>
/// The author's look at everything that was found, and the only way to a text that others may read (NL: <i>nakijken op herkenbaarheid</i>).
/// What is certain is replaced unless the author says that it is no name; what is uncertain needs an answer.
/// </summary>
public sealed class Review
{
    private readonly IReadOnlyList<Passage> passages;
    private readonly IReadOnlyList<RosterEntry> roster;
    private readonly Deidentifier deidentifier;
    private readonly Decisions decisions;

    private Review(IReadOnlyList<Passage> passages, IReadOnlyList<RosterEntry> roster, IEnumerable<FindingAnswer> answers, IEnumerable<AddedFind> added, Deidentifier deidentifier)
    {
        this.passages = passages;
        this.roster = roster;
        this.deidentifier = deidentifier;
        Findings = deidentifier.Scan(passages, roster);
        Questions = [.. Findings.GroupBy(f => f.QuestionKey, StringComparer.Ordinal).Select(g => new Question(g.Key, [.. g]))];
        decisions = new Decisions(Questions, answers, added);
        Unanswered = [.. Questions.Where(q => !q.IsCertain && !decisions.IsAnswered(q.Key))];
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>One for each distinct text that was found, certain or not, in the order in which they come up.</summary>
    public IReadOnlyList<Question> Questions { get; }

    public IReadOnlyList<Question> Unanswered { get; }

    public bool IsComplete => Unanswered.Count == 0;

    /// <summary>
    /// Changes with every edit of a passage, and when something else is found in it, because a name became known meanwhile: what was reviewed before
    /// is then no longer reviewed.
    /// </summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(Everything().AsSpan())));

    public static Review Of(
        IReadOnlyList<Passage> passages, IReadOnlyList<RosterEntry> roster, IReadOnlyList<FindingAnswer> answers, IReadOnlyList<AddedFind> added, Deidentifier deidentifier) =>
        new(passages, roster, answers, added, deidentifier);

    /// <summary>The passage as the group would read it now; what is still unanswered stands in its own words.</summary>
    public string Preview(string passageKey) =>
        decisions.ApplyTo(passages.First(p => p.Key == passageKey), Findings.Where(f => f.PassageKey == passageKey));

    /// <exception cref="RuleBrokenException">A question is open, or a replacement or addition brings in something that identifies.</exception>
    public IReadOnlyDictionary<string, SharedText> Approve()
    {
        if (IsComplete && StillFound() is { } left)
        {
            throw new RuleBrokenException("In de tekst staat nog «{0}». Kies daarvoor een ander woord.", left.Text);
        }

        return passages.ToDictionary(p => p.Key, p => SharedText.Of(this, p.Key), StringComparer.Ordinal);
    }

    /// <summary>The author's own replacements are read more strictly than the text: about those nothing is asked any more.</summary>
    private Finding? StillFound() => deidentifier.Scan([.. passages.Select(p => p with { Text = Preview(p.Key) })], roster)
        .FirstOrDefault(f => (f.IsCertain || decisions.BroughtIn(f)) && !decisions.Lets(f));

    /// <summary>Each piece with its length before it, so that moving a letter from one to the next shows.</summary>
    private string Everything()
    {
        var finds = Findings.SelectMany(f => new[] { f.PassageKey, $"{f.Start}", f.Text, f.IsCertain ? f.Replacement : $"{f.Replacement}?" });
        var pieces = passages.SelectMany(p => new[] { p.Key, p.Text }).Append("").Concat(finds);
        return pieces.Aggregate(new StringBuilder(), (all, piece) => all.Append(piece.Length).Append(':').Append(piece)).ToString();
    }
}
