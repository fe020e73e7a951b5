using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;

namespace Intervisie.Web.Features.Shared;

/// <summary>What a reader sees of a contribution (NL: <i>inbreng</i>): the question first, then what was asked for, then the text.</summary>
public sealed record ContributionText(SharedText Question, IReadOnlyList<string> Lenses, bool WantsSuggestions, IReadOnlyList<LabelledText> Fields)
{
    public static ContributionText Of(Contribution contribution) =>
        new(
            contribution.Question,
            [.. contribution.Lenses.Select(FeedbackLens.LabelOf)],
            contribution.WantsSuggestions,
            [.. ReflectionTemplate.Brief.Fields.Where(f => contribution.Fields.ContainsKey(f.Key)).Select(f => new LabelledText(f.Label, contribution.Fields[f.Key]))]);
}

/// <summary>A text under the question it answers.</summary>
public sealed record LabelledText(string Label, SharedText Text);
