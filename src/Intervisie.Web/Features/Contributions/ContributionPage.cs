using Intervisie.Core.Deidentification;
using Intervisie.Core.People;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Contributions;

/// <summary>A contribution with what came of it, as its author or one of the group sees it.</summary>
public sealed record ContributionPage(Guid Id, Guid RoundId, ShownName Author, bool IsMine, ContributionText Text)
{
    /// <summary>Taken back: its author alone still sees it.</summary>
    public required bool IsWithdrawn { get; init; }

    /// <summary>Whether all feedback has been opened, together.</summary>
    public required bool IsRevealed { get; init; }

    public required IReadOnlyList<FeedbackCard> Feedback { get; init; }

    public required SharedText? Reply { get; init; }

    public required int ReplyMended { get; init; }

    /// <summary>Set while the reply alone is hidden.</summary>
    public required HiddenText? HiddenReply { get; init; }

    /// <summary>Feedback that is hidden, without its words and without who wrote it.</summary>
    public required IReadOnlyList<HiddenText> HiddenFeedback { get; init; }

    /// <summary>The author's own thing to try; nobody else gets it.</summary>
    public required OwnIntention? Intention { get; init; }

    /// <summary>There while its author can react.</summary>
    public required ReactionPart? Reaction { get; init; }
}

/// <summary>Feedback of one giver: what works first. There is no moment here, so none can be shown.</summary>
/// <param name="Id">The allocation it belongs to.</param>
/// <param name="IsMine">This reader wrote it.</param>
/// <param name="Mended">How often it was mended.</param>
public sealed record FeedbackCard(Guid Id, ShownName Giver, bool IsMine, int Mended, IReadOnlyList<LabelledText> Parts);

/// <summary>The form to react with.</summary>
public sealed record ReactionPart(Guid ContributionId, DateTimeOffset Closes, ReactionForm Form, ReviewPage? Review)
{
    public string DraftSubject => DraftSubjectOf(ContributionId);

    public static string DraftSubjectOf(Guid contributionId) => $"reactie:{contributionId}";
}

/// <summary>What its owner is going to try, and when they look back.</summary>
public sealed record OwnIntention(string Text, DateTimeOffset DueOn);
