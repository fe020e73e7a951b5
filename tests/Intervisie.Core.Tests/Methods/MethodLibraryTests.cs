using Intervisie.Core.Content;
using Intervisie.Core.Methods;
using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Methods;

public sealed class MethodLibraryTests
{
    private const string File = "uitwisselen.md";

    [Theory]
    [InlineData("shape: uitwisselronde", "shape: praatronde", "een van: uitwisselronde, casusronde")]
    [InlineData("writes: all", "writes: everyone", "een van: contributor, peers, assigned, all")]
    [InlineData("writes: all", "writes: 3", "een van: contributor")]
    [InlineData("form: feedback", "form: Feedback", "een van: contribution, question")]
    [InlineData("reads: all", "reads: assigned", "een van: contributor, peers, all")]
    [InlineData("revealAt: together", "revealAt: later", "een van: once, together, never")]
    [InlineData("window: 3", "window: 0", "een heel getal")]
    [InlineData("minutes: 15", "minuten: 15", "«minuten» kennen we hier niet")]
    [InlineData("optional: nee", "optional: nee", "true of false")]
    public void A_word_outside_the_closed_list_is_refused_with_file_line_and_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil($"methods/{File}", "window: 4", "window: 4\n    optional: nee");
        var line = content.Spoil($"methods/{File}", written, mistake);

        Assert.Contains(Faults(content), fault => fault.File == File && fault.Line == line && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("slug: uitwisselen", "slug: ruilen", "Het bestand heet «uitwisselen.md»")]
    [InlineData("key: feedback", "key: inbreng", "moet uniek zijn")]
    [InlineData("window: 4", "window: 4\n    sealedUntil: inbreng", "dat is geen latere stap")]
    [InlineData("form: contribution", "form: question", "De eerste stap is de inbreng")]
    [InlineData("window: 3", "", "«window» ontbreekt")]
    [InlineData("Bij *uitwisselen*", "[Zie](javascript:x)", "mag niet")]
    public void A_method_that_cannot_work_is_refused(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil($"methods/{File}", written, mistake);

        Assert.Contains(Faults(content), fault => fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_in_a_step_may_stay_closed_until_a_later_one()
    {
        using var content = ContentFolder.Copy();
        content.Spoil($"methods/{File}", "window: 4", "window: 4\n    sealedUntil: reactie\n    optional: true\n    minPeople: 3");

        var step = MethodLibrary.Load(Path.Combine(content.Path, "methods")).Methods[0].Step("feedback")!;

        Assert.Equal(("reactie", true, 3), (step.SealedUntil, step.IsOptional, step.MinPeople));
    }

    [Fact]
    public void A_folder_without_methods_is_refused()
    {
        Assert.Throws<ContentFaultException>(() => MethodLibrary.Load(Path.Combine(ContentFolder.Real, "no-such-folder")));
    }

    private static IReadOnlyList<ContentFault> Faults(ContentFolder content) =>
        Assert.Throws<ContentFaultException>(() => MethodLibrary.Load(Path.Combine(content.Path, "methods"))).Faults;
}
