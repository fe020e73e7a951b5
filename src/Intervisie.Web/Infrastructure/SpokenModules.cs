using Intervisie.Core.Training;

namespace Intervisie.Web.Infrastructure;

/// <summary>Modules in the language of the screen where they are there in it, else in Dutch; and the address at which somebody goes on.</summary>
public static class SpokenModules
{
    public static TrainingModule? FindSpoken(this TrainingLibrary library, string slug) => library.Find(slug)?.In(Languages.Current);

    public static IEnumerable<TrainingModule> Spoken(this TrainingLibrary library) => library.Modules.Select(module => module.In(Languages.Current));

    /// <summary>Where this reader goes on, without the slash before it: the very block, or the moment in the conversation.</summary>
    public static string GoingOn(this ModuleProgress progress)
    {
        var module = progress.Module;

        return progress switch
        {
            { Next: null } => $"leren/{module.Slug}",
            { Block: 0, Next: var section } => $"leren/{module.Slug}/{section.Key}",
            { Next: var section } when section.Key == module.PracticeSection.Key => $"leren/{module.Slug}/gesprek#nu",
            { Block: var block, Next: var section } => $"leren/{module.Slug}/{section.Key}#p{block}",
        };
    }
}
