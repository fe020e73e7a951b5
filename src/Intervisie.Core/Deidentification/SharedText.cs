namespace Intervisie.Core.Deidentification;

/// <summary>Text that was reviewed and approved, the only text peers ever read (NL: <i>gedeelde tekst</i>).</summary>
public sealed record SharedText
{
    private SharedText(string value) => Value = value;

    public string Value { get; }

    public override string ToString() => Value;

    /// <summary>For the database mapping only: what was approved before and is read back.</summary>
    internal static SharedText FromStore(string value) => new(value);

    /// <summary>Takes the review rather than a string, so that nobody inside can skip the gate either.</summary>
    internal static SharedText Of(Review review, string passageKey)
    {
        if (!review.IsComplete)
        {
            throw new RuleBrokenException("Beantwoord eerst elke vraag over herkenbaarheid. Daarna kun je delen.");
        }

        return new SharedText(review.Preview(passageKey));
    }
}
