using Intervisie.Core.Content;

namespace Intervisie.Core.Tests.Content;

public sealed class FrontMatterTests
{
    private readonly ContentFaults faults = new();

    [Fact]
    public void Fields_and_body_are_divided_and_the_body_knows_its_line()
    {
        var matter = Read("---\ntitle: Een\n---\n\nTekst")!;

        Assert.Equal("Een", matter.Fields.Text("title"));
        Assert.Equal("\nTekst", matter.Body.Text);
        Assert.Equal(4, matter.Body.FirstLine);
    }

    [Fact]
    public void A_field_nobody_asked_for_is_a_fault_at_its_line()
    {
        var fields = Read("---\ntitle: Een\ntitel: Twee\n---\n")!.Fields;
        fields.Text("title");

        fields.NothingElse();

        Assert.Equal((3, true), (Only.Line, Only.What.Contains("«titel»", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_field_that_is_missing_is_a_fault()
    {
        Assert.Equal("", Read("---\ntitle: Een\n---\n")!.Fields.Text("slug"));
        Assert.Contains("«slug» ontbreekt", Only.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nul")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1.5")]
    [InlineData("1000")]
    [InlineData("[1]")]
    [InlineData("")]
    public void A_number_is_whole_and_positive(string written)
    {
        Read($"---\nslug: a\norder: {written}\n---\n")!.Fields.Number("order");

        Assert.Equal(3, Only.Line);
    }

    [Theory]
    [InlineData("title: Een\n")]
    [InlineData("---\ntitle: Een\n")]
    [InlineData("")]
    [InlineData("---\n---\n")]
    [InlineData("---\n- een\n---\n")]
    [InlineData("---\ntitle: [een\n---\n")]
    [InlineData("---\ntitle: een\ntitle: twee\n---\n")]
    [InlineData("---\na: &a [x]\nb: *a\n---\n")]
    [InlineData("---\na: 'open\n---\n")]
    [InlineData("---\na: {{{{{{{{{{{{{{{{{\n---\n")]
    public void What_is_not_a_plain_list_of_fields_is_a_fault(string text)
    {
        Assert.Null(Read(text));
        Assert.NotEmpty(faults.Found);
    }

    [Fact]
    public void Yaml_nested_without_end_is_a_fault()
    {
        Assert.Null(Read("---\na: " + new string('[', 20_000) + "\n---\n"));
        Assert.Equal(2, Only.Line);
    }

    private ContentFault Only => Assert.Single(faults.Found);

    private FrontMatter? Read(string text) => FrontMatter.Read(new ContentText("file.md", text), faults);
}
