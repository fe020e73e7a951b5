using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

public sealed class RaisedHeadingTests
{
    [Fact]
    public void Under_the_title_of_its_own_page_the_prose_of_a_section_skips_no_level()
    {
        var prose = TrainingLibrary.Load(ContentFolder.Real).Modules
            .SelectMany(module => module.Sections)
            .SelectMany(section => section.Parts)
            .OfType<ProsePart>()
            .Select(part => part.Html)
            .ToList();

        Assert.Contains(prose, html => html.Contains("<h2 id=\"p2\">Vier knoppen</h2>", StringComparison.Ordinal));
        Assert.DoesNotContain(prose, html => html.Contains("<h1", StringComparison.Ordinal));
    }
}
