using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;

namespace Intervisie.Core.Rounds;

/// <summary>The approved texts of one contribution: a question, and the fields of the reflection by key.</summary>
/// <param name="ReflectionId">The author's own reflection it was made from.</param>
/// <param name="Question">The focus question (NL: <i>hulpvraag</i>), the one thing that must be there.</param>
/// <param name="Lenses">Keys of <see cref="FeedbackLens"/>.</param>
/// <param name="WantsSuggestions">Whether peers may add a suggestion.</param>
public sealed record ContributionTexts(
    Guid ReflectionId,
    SharedText Question,
    IReadOnlyDictionary<string, SharedText> Fields,
    IReadOnlyList<string> Lenses,
    bool WantsSuggestions);
