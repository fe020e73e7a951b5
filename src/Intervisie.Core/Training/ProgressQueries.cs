namespace Intervisie.Core.Training;

/// <summary>How progress is looked up: always by whose it is.</summary>
public static class ProgressQueries
{
    public static IQueryable<SectionProgress> Of(this IQueryable<SectionProgress> progress, Guid personId, string module) =>
        progress.Where(p => p.PersonId == personId && p.Module == module);

    public static IQueryable<CheckAnswer> Of(this IQueryable<CheckAnswer> answers, Guid personId, string module) =>
        answers.Where(a => a.PersonId == personId && a.Module == module);

    public static IQueryable<PracticeRun> Of(this IQueryable<PracticeRun> runs, Guid personId, string module) =>
        runs.Where(r => r.PersonId == personId && r.Module == module);
}
