using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class BibliographyTests
{
    [Fact]
    public void A_source_tells_how_sure_we_are_of_it()
    {
        var faults = new ContentFaults();

        var source = Bibliography.Read(ContentFolder.Real, faults).Find("v2")!;

        Assert.Equal(0, faults.Count);
        Assert.Equal("2000", source.Year);
        Assert.Contains("We kennen de samenvatting", source.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_we_know_of_a_source_is_told_in_English_where_it_was_translated()
    {
        var sources = Bibliography.Read(ContentFolder.Real, new ContentFaults());

        Assert.StartsWith("We know the abstract", sources.Find("v2")!.EnglishNote, StringComparison.Ordinal);
        Assert.Null(sources.Find("v3")!.EnglishNote);
    }

    [Theory]
    [InlineData("id: v35", "id: v34", "al gebruikt")]
    [InlineData("id: v34", "id: V 34", "kan geen bronnaam zijn")]
    [InlineData("address: https://", "address: javascript://", "een webadres")]
    [InlineData("title: ", "titel: ", "«titel» kennen we hier niet")]
    public void A_source_that_is_not_right_is_refused(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        var line = content.Spoil(Bibliography.FileName, written, mistake);
        var faults = new ContentFaults();

        Bibliography.Read(content.Path, faults);

        Assert.Contains(faults.Found, fault => fault.File == Bibliography.FileName && fault.Line == line && fault.What.Contains(reason, StringComparison.Ordinal));
    }
}
