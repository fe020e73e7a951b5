using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>Notes how far somebody is in a section; nothing is saved yet.</summary>
internal static class ReadingNotes
{
    public static async Task NoteAsync(this IntervisieDb db, Guid personId, TrainingModule module, ModuleSection section, Action<SectionProgress> note)
    {
        var progress = await db.SectionProgress.Of(personId, module.Slug).SingleOrDefaultAsync(p => p.Section == section.Key);

        if (progress is null)
        {
            progress = SectionProgress.Begin(personId, module.Slug, section.Key);
            db.SectionProgress.Add(progress);
        }

        note(progress);
    }
}
