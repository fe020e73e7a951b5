using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Reflections;

/// <summary>What a reflection forgets of itself, and when.</summary>
public sealed partial class Reflection
{
    /// <summary>How long after a round closed the author still has the words as they were first written (NL: <i>bewaartermijn van het origineel</i>).</summary>
    public static readonly TimeSpan OriginalIsKept = TimeSpan.FromDays(14);

    /// <summary>When the approved text took the place of the original; none while that is here.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>
    /// Puts what the group read in the place of what was written. What the group never read, nobody looked over: those words go too, what was ticked
    /// stays.
    /// </summary>
    /// <param name="approved">By key of the field; the question with them.</param>
    public void ReplaceByApproved(IReadOnlyDictionary<string, SharedText> approved, DateTimeOffset now)
    {
        var ticked = Template.Fields.Where(f => f.Kind != FieldKind.Text && Answer(f.Key).Length > 0).ToDictionary(f => f.Key, f => Answer(f.Key), StringComparer.Ordinal);
        Answers = ticked.Concat(approved.Select(a => KeyValuePair.Create(a.Key, a.Value.Value))).DistinctBy(a => a.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        ForgetNames();
        ReplacedAt = now.ToUniversalTime();
        Touch(now);
    }

    /// <summary>It is shared once more, with what was written since: that has its own fourteen days.</summary>
    public void NoteShared()
    {
        ReplacedAt = null;
        Version++;
    }

    /// <summary>Somebody saw a name in what was shared of it: before it is shared anywhere again, it is looked over again.</summary>
    public void ForgetReview()
    {
        ReviewedFingerprint = null;
        Version++;
    }

    /// <summary>Erases who were there and what was said of finds: names, kept to find them.</summary>
    public void ForgetNames()
    {
        Roster = [];
        FindingAnswers = [];
        AddedFinds = [];
        NamesExpireOn = null;
        ReviewedFingerprint = null;
        Version++;
    }

    /// <summary>A later edit does not give earlier names another year.</summary>
    private void KeepNamesUntilJuly(DateTimeOffset now) =>
        NamesExpireOn = Roster.Count + FindingAnswers.Count + AddedFinds.Count == 0 ? null : NamesExpireOn ?? KnownName.ExpiryOf(now);
}
