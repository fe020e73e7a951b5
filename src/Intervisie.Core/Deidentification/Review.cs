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
        Unanswered = [.. Questions.Where(q => !decisions.Settles(q))];
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>One for each distinct text that was found, certain or not, in the order in which they come up.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>What is in doubt and has no answer, and what is certain and was told to stay only once.</summary>
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
    public string Preview(string passageKey)
    {
        var text = new StringBuilder();
        var (written, at) = (TextOf(passageKey).Text, 0);

        foreach (var change in ChangesIn(passageKey))
        {
            text.Append(written, at, change.Start - at).Append(change.Replacement);
            at = change.End;
        }

        return text.Append(written, at, written.Length - at).ToString();
    }

    /// <summary>What gives way in the passage, from left to right; none overlap.</summary>
    public IReadOnlyList<TextChange> ChangesIn(string passageKey) =>
        decisions.ChangesIn(TextOf(passageKey), Findings.Where(f => f.PassageKey == passageKey));

    /// <summary>Where the author's own additions stand in the passage; they may overlap each other and what was found.</summary>
    public IReadOnlyList<TextChange> AdditionsIn(string passageKey) => [.. decisions.AdditionsIn(TextOf(passageKey).Text)];

    /// <summary>What the author pointed out, each with the word it gets: their own, or the first that stands for nobody else.</summary>
    public IReadOnlyList<AddedFind> Added => decisions.Added;

    /// <summary>Whether what the author pointed out stands anywhere in what they wrote.</summary>
    public bool Holds(AddedFind find) => passages.Any(p => Additions.In(p.Text, find).Any());

    /// <summary>How many places, schools and other organisations stay in the text.</summary>
    public int PlacesLeft => Questions.Count(q =>
        q.Kind is FindingKind.Place or FindingKind.Organisation && q.Findings.Any(f => decisions.ChangeOf(f) is null));

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

    private Passage TextOf(string passageKey) => passages.First(p => p.Key == passageKey);

    /// <summary>Each piece with its length before it, so that moving a letter from one to the next shows.</summary>
    private string Everything()
    {
        var finds = Findings.SelectMany(f => new[] { f.PassageKey, $"{f.Start}", f.Text, f.IsCertain ? f.Replacement : $"{f.Replacement}?" });
        var pieces = passages.SelectMany(p => new[] { p.Key, p.Text }).Append("").Concat(finds);
        return pieces.Aggregate(new StringBuilder(), (all, piece) => all.Append(piece.Length).Append(':').Append(piece)).ToString();
    }
}
