using Intervisie.Core.Content;
using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

public sealed class LearningPathTests
{
    [Theory]
    [InlineData("slug: eerste-100-dagen", "slug: honderd", "«eerste-100-dagen» ontbreekt")]
    [InlineData("slug: eerste-100-dagen", "slug: Eerste dagen", "kan geen naam van een leerroute zijn")]
    [InlineData("module: toon", "module: waarom", "«waarom» staat vaker dan één keer")]
    [InlineData("module: toon", "module: De toon", "kan geen module zijn")]
    [InlineData("routes:\n  - slug", "extra: 1\nroutes:\n  - slug", "«extra» kennen we hier niet")]
    public void A_route_that_is_not_whole_stops_the_start_with_a_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(LearningPaths.FileName, written, mistake);

        var faults = Assert.Throws<ContentFaultException>(() => LearningPaths.Load(content.Path)).Faults;

        Assert.Contains(faults, fault => fault.File == LearningPaths.FileName && fault.Line > 1 && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_hundred_days_begin_with_why_tone_trust_and_perspective() =>
        Assert.Equal(["waarom", "toon", "vertrouwen", "perspectief"], Path.Steps.Take(4).Select(step => step.Module));

    [Fact]
    public void Modules_that_are_not_there_yet_are_left_out()
    {
        var library = TrainingLibrary.Load(ContentFolder.Real);

        Assert.NotEmpty(Path.In(library));
        Assert.Equal(Path.Steps.Where(step => library.Find(step.Module) is not null), Path.In(library).Select(s => s.Step));
    }

    private static LearningPath Path => LearningPaths.Load(ContentFolder.Real).Find(LearningPath.FirstHundredDays)!;
}
