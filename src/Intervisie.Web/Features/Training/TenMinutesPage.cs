using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>All conversations, those not practised yet first.</summary>
public sealed record TenMinutesPage(IReadOnlyList<TenMinutesRow> Conversations);

/// <summary>What a module comes to, and its conversation.</summary>
public sealed record TenMinutesRow(string Module, string ModuleTitle, string Summary, string Language, string Title, string Setting, int Minutes, bool IsPractised)
{
    public static TenMinutesRow Of(TrainingModule module, bool isPractised) => new(
        module.Slug,
        module.Title,
        module.Summary,
        module.Language,
        module.Scenario.Title,
        FictionalCase.SettingOf(module.Scenario),
        module.PracticeSection.Minutes,
        isPractised);
}
