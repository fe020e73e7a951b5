using Intervisie.Core.Training;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>Where to read on: the next section of the module somebody was last in, else the first module they have not begun. A starter who read nothing yet is shown the route for the first months.</summary>
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

        var open = library.Modules
            .Select(module => (Module: module, Read: progress.Where(p => p.Module == module.Slug).ToList()))
            .Select(m => (m.Module, m.Read, Next: m.Module.Sections.FirstOrDefault(s => m.Read.TrueForAll(p => p.Section != s.Key))))
            .Where(m => m.Next is not null)
            .OrderByDescending(m => m.Read.Count == 0 ? DateTimeOffset.MinValue : m.Read.Max(p => p.ReadAt))
            .ThenBy(m => m.Module.Order)
            .FirstOrDefault();

        return open.Next is null ? null : ReadNext(open.Module, open.Next, isStarted: open.Read.Count > 0);
    }

    private SmallThing? FirstRoute() => paths.Find(LearningPath.FirstHundredDays) is { } path && path.In(library) is [var first, ..]
        ? new(text["Begin met je eerste 100 dagen"], text[path.Why], $"leren/routes/{path.Slug}", first.Module.Sections[0].Minutes)
        : null;

    private SmallThing ReadNext(TrainingModule module, ModuleSection section, bool isStarted) => new(
        isStarted ? text["Lees verder in «{0}»", module.Title] : text["Begin met «{0}»", module.Title],
        isStarted ? text["Nu: «{0}».", text[section.Title].Value] : module.Summary,
        $"leren/{module.Slug}/{section.Key}",
        section.Minutes);
}
