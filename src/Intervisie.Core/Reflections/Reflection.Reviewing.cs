using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Reflections;

public sealed partial class Reflection
{
    private List<string> _lenses = [];
    private List<FindingAnswer> _findingAnswers = [];
    private List<AddedFind> _addedFinds = [];

    /// <summary>What the group is asked to look at: at most two keys of <see cref="FeedbackLens"/>.</summary>
    public IReadOnlyList<string> Lenses
    {
        get => _lenses;
        private set => _lenses = [.. value];
    }

    /// <summary>Whether peers may add a suggestion.</summary>
    public bool WantsSuggestions { get; private set; }

    /// <summary>What the author said of each find.</summary>
    public IReadOnlyList<FindingAnswer> FindingAnswers
    {
        get => _findingAnswers;
        private set => _findingAnswers = [.. value];
    }

    /// <summary>What the author found, and the engine did not.</summary>
    public IReadOnlyList<AddedFind> AddedFinds
    {
        get => _addedFinds;
        private set => _addedFinds = [.. value];
    }

    /// <summary>Fingerprint of the text and roster that the author saw as <i>zo ziet je groep het</i>; none before that, and a later edit no longer matches it.</summary>
    public string? ReviewedFingerprint { get; private set; }

    /// <summary>The fields that would leave the author, in the order of the template; the focus question first.</summary>
    public IReadOnlyList<Passage> Passages =>
    [
        .. new[] { QuestionKey }
            .Concat(Template.Fields.Where(f => f.IsShareable).Select(f => f.Key))
            .Where(key => Answer(key).Length > 0)
            .Select(key => new Passage(key, Answer(key))),
    ];

    /// <summary>Says what the group is asked.</summary>
    /// <exception cref="RuleBrokenException">The question is missing or too long, or too many lenses were chosen.</exception>
    public void Ask(string question, IReadOnlyList<string> lenses, bool wantsSuggestions, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            throw new RuleBrokenException("Schrijf één vraag aan je groep. Bijvoorbeeld: ‘Hoe kan ik … zodat …?’");
        }

        if (lenses.Count > FeedbackLens.MaxChosen || lenses.Any(l => !FeedbackLens.Exists(l)))
        {
            throw new RuleBrokenException("Kies hooguit {0} punten waar je groep op let.", FeedbackLens.MaxChosen);
        }

        Write(new Dictionary<string, string>(Answers, StringComparer.Ordinal) { [QuestionKey] = question }, now);
        Lenses = lenses;
        WantsSuggestions = wantsSuggestions;
    }

    /// <summary>The finds in what would be shared, with the answers given so far.</summary>
    /// <param name="known">Who else may turn up: see <see cref="Data.Rosters"/>.</param>
    public Review ReviewWith(Deidentifier deidentifier, IReadOnlyList<RosterEntry> known) => Review.Of(Passages, [.. Roster, .. known], FindingAnswers, AddedFinds, deidentifier);

    public void AnswerFindings(IReadOnlyList<FindingAnswer> answers, IReadOnlyList<AddedFind> added, DateTimeOffset now)
    {
        FindingAnswers = answers;
        AddedFinds = added;
        KeepNamesUntilJuly(now);
        ReviewedFingerprint = null;
        Version++;
    }

    /// <summary>The names their author told us of while looking it over; those of the roster are known since it was written.</summary>
    public IReadOnlyList<RosterEntry> ConfirmedNames(Deidentifier deidentifier) =>
        Deidentification.ConfirmedNames.In(ReviewWith(deidentifier, []), FindingAnswers);

    /// <summary>Notes that the author saw this review as their group would.</summary>
    /// <exception cref="RuleBrokenException">A find has no answer yet.</exception>
    public void MarkReviewed(Review review)
    {
        if (!review.IsComplete)
        {
            throw new RuleBrokenException("Er staat nog een vraag open. Beantwoord die eerst, dan zie je wat je groep ziet.");
        }

        ReviewedFingerprint = review.Fingerprint;
        Version++;
    }

    /// <summary>The approved texts, ready to share: only when exactly this text was reviewed to the end.</summary>
    /// <exception cref="RuleBrokenException">The text was never reviewed, or was changed after it.</exception>
    public IReadOnlyDictionary<string, SharedText> Approve(Deidentifier deidentifier, IReadOnlyList<RosterEntry> known)
    {
        var review = ReviewWith(deidentifier, known);

        if (ReviewedFingerprint != review.Fingerprint)
        {
            throw new RuleBrokenException("Deze tekst is nog niet nagekeken, of je hebt hem daarna nog veranderd. Kijk hem eerst na, dan kun je delen.");
        }

        return review.Approve();
    }
}
