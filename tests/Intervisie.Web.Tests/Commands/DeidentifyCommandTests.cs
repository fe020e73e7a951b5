using System.Text.Json;
using Intervisie.Web.Commands;

namespace Intervisie.Web.Tests.Commands;

public sealed class DeidentifyCommandTests
{
    [Fact]
    public async Task Each_line_is_answered_with_places_in_code_points()
    {
        var (exit, output, errors) = await RunAsync("""{"id":"a","text":"😀 Daar zat juf Noor Blommers, imker met epilepsie."}""");

        using var answer = JsonDocument.Parse(Assert.Single(output));
        var span = Assert.Single(answer.RootElement.GetProperty("spans").EnumerateArray());
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal("""{"start":15,"end":28,"type":"PERSON","certain":true,"replacement":"[collega]"}""", span.GetRawText());
        Assert.Equal("a", answer.RootElement.GetProperty("id").GetString());
        Assert.Equal(["OCCUPATION", "HEALTH"], answer.RootElement.GetProperty("sensitive").EnumerateArray().Select(s => s.GetProperty("type").GetString()!));
        Assert.Equal("hoog", answer.RootElement.GetProperty("risk").GetString());
    }

    [Fact]
    public async Task Who_is_on_the_roster_goes_by_the_role()
    {
        var (_, output, _) = await RunAsync("""{"id":7,"text":"later kwam mees","roster":[{"role":"leerling","name":"Mees Kort"}]}""");

        Assert.Contains("\"id\":7", Assert.Single(output), StringComparison.Ordinal);
        Assert.Contains("[leerling]", output[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"x\"")]
    [InlineData("{\"id\":\"x\"}")]
    [InlineData("{\"id\":\"x\",\"text\":null}")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_malformed_line_is_named_by_its_number_and_the_rest_goes_on(string line)
    {
        var (exit, output, errors) = await RunAsync("""{"id":1,"text":"goed"}""", line, "", """{"id":2,"text":"goed"}""");

        Assert.Equal(1, exit);
        Assert.Equal(2, output.Length);
        Assert.StartsWith("Line 2 ", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Output, string Errors)> RunAsync(params string[] lines)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var exit = await DeidentifyCommand.RunAsync(new StringReader(string.Join('\n', lines)), output, errors, CancellationToken.None);
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
