using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>All modules, with what this reader did of each, and the routes through them.</summary>
public sealed record ModulesPage(IReadOnlyList<ModuleRow> Modules, IReadOnlyList<RouteLink> Routes)
{
    public static ModulesPage Of(IEnumerable<ModuleProgress> modules, IEnumerable<LearningPath> routes) =>
        new([.. modules.Select(ModuleRow.Of)], [.. routes.Select(r => new RouteLink(r.Slug, r.Title))]);
}

/// <summary>The way to a learning route.</summary>
public sealed record RouteLink(string Slug, string Title);

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
