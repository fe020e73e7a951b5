using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>All modules, with what this reader did of each.</summary>
public sealed record ModulesPage(IReadOnlyList<ModuleRow> Modules)
{
    public static ModulesPage Of(IEnumerable<ModuleProgress> modules) => new([.. modules.Select(ModuleRow.Of)]);
}

/// <summary>One module in the list.</summary>
public sealed record ModuleRow(string Slug, string Title, string Summary, int Minutes, bool HasBegun, bool IsRead)
{
    public static ModuleRow Of(ModuleProgress progress) => new(
        progress.Module.Slug,
        progress.Module.Title,
        progress.Module.Summary,
        progress.Module.Minutes,
        progress.HasBegun,
        progress.IsRead);
}
