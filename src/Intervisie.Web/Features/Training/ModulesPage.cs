using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Training;

/// <summary>All modules, with what this reader did of each, and the routes through them.</summary>
/// <param name="Next">The module this reader is in the middle of; none when they are in none.</param>
public sealed record ModulesPage(IReadOnlyList<ModuleRow> Modules, IReadOnlyList<RouteLink> Routes, GoingOnLink? Next)
{
    public static ModulesPage Of(IReadOnlyList<ModuleProgress> modules, IEnumerable<LearningPath> routes) => new(
        [.. modules.Select(ModuleRow.Of)],
        [.. routes.Select(r => new RouteLink(r.Slug, r.Title, r.Why))],
        modules.Where(m => m is { HasBegun: true, IsRead: false }).MaxBy(m => m.SeenAt) is { } last ? new(last.GoingOn(), last.Module.Title, last.Next!.Title) : null);
}

/// <summary>The way to where this reader was.</summary>
public sealed record GoingOnLink(string Address, string Module, string Section);

/// <summary>The way to a learning route.</summary>
public sealed record RouteLink(string Slug, string Title, string Why);

/// <summary>One module in the list.</summary>
public sealed record ModuleRow(string Slug, string Title, string Summary, string Language, string? School, int Minutes, int MinutesLeft, bool HasBegun, bool IsRead)
{
    public static ModuleRow Of(ModuleProgress progress) => new(
        progress.Module.Slug,
        progress.Module.Title,
        progress.Module.Summary,
        progress.Module.Language,
        progress.Module.School,
        progress.Module.Minutes,
        progress.MinutesLeft,
        progress.HasBegun,
        progress.IsRead);
}
