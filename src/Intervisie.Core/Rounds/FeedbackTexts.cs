using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Rounds;

/// <summary>The approved texts of one feedback, in the form WEV+: observation, effect, appreciation, question, suggestion.</summary>
public sealed record FeedbackTexts(
    SharedText? Observation,
    SharedText? Effect,
    SharedText Appreciation,
    SharedText? Question,
    SharedText? Suggestion);
