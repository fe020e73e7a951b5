using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>Moves someone's practice conversation to where a step leads.</summary>
internal static class PracticeMoves
{
    public static async Task<ScenarioPath> MoveAsync(this IntervisieDb db, Guid personId, TrainingModule module, DateTimeOffset now, Func<ScenarioPath, ScenarioPath> step)
    {
        var run = await db.PracticeRuns.Of(personId, module.Slug).SingleOrDefaultAsync();
        var path = step(ScenarioPath.Resume(module.Scenario, run?.Path));

        if (run is null)
        {
            run = PracticeRun.Begin(personId, module.Slug, now);
            db.PracticeRuns.Add(run);
        }

        run.MoveTo(path.ToString(), path.Ending is not null, now);
        await db.SaveOnceAsync();
        await db.NoteAsync(personId, module, module.PracticeSection, progress =>
        {
            if (path.Ending is null)
            {
                progress.Stop(path.Choices.Length, now);
            }
            else
            {
                progress.Finish(now);
            }
        });

        return path;
    }
}
