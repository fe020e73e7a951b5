using Intervisie.Core.Data;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Training;

/// <summary>What a reader did in a section: the checks answered and how far the conversation got.</summary>
public sealed record SectionAnswers(IReadOnlyDictionary<string, string> Checks, string? Path)
{
    public static SectionAnswers None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), Path: null);
}

/// <summary>Reads them, and asks the database only for what the section holds: plain text costs no query.</summary>
public static class SectionAnswersReading
{
    public static async Task<SectionAnswers> AnswersInAsync(this IntervisieDb db, Guid personId, TrainingModule module, ModuleSection section)
    {
        var answers = SectionAnswers.None;

        if (section.Parts.Any(part => part is SelfCheckPart))
        {
            answers = answers with { Checks = await db.CheckAnswers.AsNoTracking().Of(personId, module.Slug).ToDictionaryAsync(a => a.Check, a => a.Option) };
        }

        if (section.Parts.Any(part => part is ScenarioPart))
        {
            answers = answers with { Path = await db.PracticeRuns.AsNoTracking().Of(personId, module.Slug).Select(run => run.Path).SingleOrDefaultAsync() };
        }

        return answers;
    }
}
