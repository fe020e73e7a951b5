namespace Intervisie.Core.Training;

/// <summary>Modules in an order that fits a time of the year (NL: <i>leerroute</i>).</summary>
/// <param name="Why">One sentence on what it is good for.</param>
/// <param name="Steps">In order; those whose module has not been written yet are among them.</param>
public sealed record LearningPath(string Slug, string Title, string Why, IReadOnlyList<LearningStep> Steps)
{
    /// <summary>The route for who has just begun to teach.</summary>
    public const string FirstHundredDays = "eerste-100-dagen";

    /// <summary>The steps that can be walked: those whose module is there.</summary>
    public IReadOnlyList<(LearningStep Step, TrainingModule Module)> In(TrainingLibrary library) =>
        [.. Steps.Select(step => (step, Module: library.Find(step.Module))).Where(s => s.Module is not null).Select(s => (s.step, s.Module!))];
}

/// <summary>One module of a route (NL: <i>stap</i>).</summary>
/// <param name="Module">The slug of the module.</param>
/// <param name="When">When in the year, in words.</param>
public sealed record LearningStep(string Module, string When);
