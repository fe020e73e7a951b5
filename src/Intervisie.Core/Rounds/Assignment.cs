namespace Intervisie.Core.Rounds;

/// <summary>That one peer reads one contribution (NL: <i>toewijzing</i>).</summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid RoundId { get; private init; }

    public Guid ContributionId { get; private init; }

    public Guid ReaderId { get; private init; }

    public Feedback? Feedback { get; private set; }

    internal static Assignment Of(Round round, Contribution contribution, Guid readerId) =>
        new() { RoundId = round.Id, ContributionId = contribution.Id, ReaderId = readerId };

    internal Feedback Give(FeedbackTexts texts, DateTimeOffset now)
    {
        var feedback = Feedback ?? Feedback.On(this);
        feedback.Say(texts, now);
        Feedback = feedback;

        return feedback;
    }
}
