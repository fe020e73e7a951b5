using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>A learning route: the steps whose module is there, with what this reader did of each.</summary>
/// <param name="Next">Where to go on; none once everything was read.</param>
public sealed record RoutePage(string Title, string Why, IReadOnlyList<RouteStep> Steps, RouteStep? Next)
{
    public static RoutePage Of(LearningPath path, IEnumerable<(LearningStep Step, ModuleProgress Progress)> steps)
    {
        IReadOnlyList<RouteStep> rows = [.. steps.Select(s => new RouteStep(s.Step.When, ModuleRow.Of(s.Progress)))];

        return new(path.Title, path.Why, rows, rows.FirstOrDefault(row => !row.Module.IsRead));
    }
}

/// <summary>One module of a route, and when in the year it fits.</summary>
public sealed record RouteStep(string When, ModuleRow Module);
