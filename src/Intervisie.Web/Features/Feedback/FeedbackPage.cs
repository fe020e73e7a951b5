using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Feedback;

/// <summary>One allocated contribution, with room for feedback.</summary>
/// <param name="Closes">When the step ends; none once it is over.</param>
/// <param name="IsGiven">Feedback was sent, and can be changed while the step is open.</param>
/// <param name="Hint">A friendly thought about what was sent; it never blocks.</param>
/// <param name="Review">What was found in the text that was just sent, to be answered.</param>
public sealed record FeedbackPage(
    Guid Id, Guid RoundId, Guid ContributionId, ShownName Author, ContributionText Text, DateTimeOffset? Closes, bool IsGiven, FeedbackHint? Hint, FeedbackForm Form, ReviewPage? Review)
{
    public string DraftSubject => Allocated.DraftSubjectOf(Id);
}

/// <summary>The fields of the form: a suggestion only where it is wanted.</summary>
public sealed record FeedbackFields(bool WantsSuggestions, FeedbackForm Form);
