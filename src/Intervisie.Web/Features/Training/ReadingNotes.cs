using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>Notes how far somebody is in a section, and saves that by itself: a page and its reader may both send it at the same moment.</summary>
internal static class ReadingNotes
{
    public static Task NoteAsync(this IntervisieDb db, Guid personId, TrainingModule module, ModuleSection section, Action<SectionProgress> note) => db.AfterClashAsync(async () =>
    {
        var progress = await db.SectionProgress.Of(personId, module.Slug).SingleOrDefaultAsync(p => p.Section == section.Key);

        if (progress is null)
        {
            progress = SectionProgress.Begin(personId, module.Slug, section.Key);
            db.SectionProgress.Add(progress);
        }

        note(progress);

        return await db.SaveChangesAsync();
    });
}
