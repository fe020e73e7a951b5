using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>Where to read on: in the module somebody was last in, else the first module they have not begun. A starter who read nothing yet is shown the route for the first months.</summary>
internal sealed class ReadingOn(TrainingLibrary library, LearningPaths paths, IStringLocalizer<Texts> text)
{
    /// <param name="progress">What they read, in any module.</param>
    /// <param name="isStarter">Whether they teach in their first years.</param>
    /// <returns>Nothing when every module was read.</returns>
    public SmallThing? After(IReadOnlyList<SectionProgress> progress, bool isStarter)
    {
        if (isStarter && progress.Count == 0 && FirstRoute() is { } route)
        {
            return route;
        }

        return Begun(progress) ?? (Open(progress).FirstOrDefault() is { } first ? ReadNext(first) : null);
    }

    /// <summary>The module they are in the middle of; nothing when they are in none.</summary>
    public SmallThing? Begun(IReadOnlyList<SectionProgress> progress) =>
        Open(progress).Where(m => m.HasBegun).MaxBy(m => m.SeenAt) is { } begun ? ReadNext(begun) : null;

    private IEnumerable<ModuleProgress> Open(IReadOnlyList<SectionProgress> progress) =>
        library.Spoken().Select(module => ModuleProgress.Of(module, progress)).Where(m => !m.IsRead);

    private SmallThing? FirstRoute() => paths.Find(LearningPath.FirstHundredDays) is { } path && path.In(library) is [var first, ..]
        ? new(text["Begin met je eerste 100 dagen"], text[path.Why], $"leren/routes/{path.Slug}", first.Module.Sections[0].Minutes)
        : null;

    private SmallThing ReadNext(ModuleProgress progress) => new(
        progress.HasBegun ? text["Lees verder in «{0}»", progress.Module.Title] : text["Begin met «{0}»", progress.Module.Title],
        progress.HasBegun ? text["Nu: «{0}».", text[progress.Next!.Title].Value] : progress.Module.Summary,
        progress.GoingOn(),
        progress.Next!.Minutes);
}
