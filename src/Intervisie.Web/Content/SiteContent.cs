using Intervisie.Core.Content;
using Intervisie.Core.Methods;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Web.Content;

/// <summary>All that is written in files instead of in the database (NL: <i>inhoud</i>), as it was read at one moment; a page view renders nothing of it.</summary>
public sealed record SiteContent(TrainingLibrary Training, LearningPaths Paths, MethodLibrary Methods, SkillFramework Skills, NationalNumbers Numbers)
{
    /// <summary>Reads everything and notes every fault. Modules that are right are there even when others are not.</summary>
    /// <returns>Null when something the site cannot do without is not right.</returns>
    public static SiteContent? Read(ContentFolders folders, ContentFaults faults)
    {
        var training = TrainingLibrary.Read(folders.Ours, folders.OfSchools, faults);
        var paths = Load(() => LearningPaths.Load(folders.Ours), faults);
        var methods = Load(() => MethodLibrary.Load(Path.Combine(folders.Ours, "methods")), faults);
        var skills = Load(() => SkillFramework.Load(Path.Combine(folders.Ours, SkillFramework.FileName)), faults);
        var numbers = Load(() => NationalNumbers.Load(folders.Ours), faults);

        return paths is null || methods is null || skills is null || numbers is null ? null : new(training, paths, methods, skills, numbers);
    }

    private static T? Load<T>(Func<T> load, ContentFaults faults)
        where T : class
    {
        try
        {
            return load();
        }
        catch (ContentFaultException fault)
        {
            faults.Add(fault.Faults);
            return null;
        }
    }
}
