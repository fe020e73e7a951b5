using Intervisie.Core.Methods;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Demo;

/// <summary>The content the demo world plays with.</summary>
public sealed record DemoContent(Method Method, SkillFramework Skills, TrainingModule Module)
{
    public static DemoContent From(MethodLibrary methods, SkillFramework skills, TrainingLibrary training) =>
        new(methods.Find("uitwisselen")!, skills, training.Find("toon")!);
}
