using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step three of sharing: exactly what the group would read.</summary>
public sealed record PreviewPage(Guid Id, int Version, RoundChoice Round, string Author, string Question, IReadOnlyList<ShownField> Fields, IReadOnlyList<string> Lenses, bool WantsSuggestions, RiskNotice Risk)
{
    public static PreviewPage Of(Reflection reflection, IReadOnlyDictionary<string, SharedText> approved, RoundChoice round, string author, RiskNotice risk) =>
        new(
            reflection.Id,
            reflection.Version,
            round,
            author,
            approved[Reflection.QuestionKey].Value,
            [.. reflection.Passages.Where(p => p.Key != Reflection.QuestionKey).Select(p => new ShownField(ShownField.LabelOf(reflection, p.Key), approved[p.Key].Value))],
            [.. reflection.Lenses.Select(FeedbackLens.LabelOf)],
            reflection.WantsSuggestions,
            risk);
}

/// <summary>Why it was not shared, and where to go on.</summary>
public sealed record NotSharedPage(Guid Id, Guid? RoundId, string Reason);
