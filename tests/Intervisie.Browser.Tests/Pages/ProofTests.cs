using Intervisie.Tests.Pages;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>The inspector is able to object: pages made here, each with one thing wrong, served as if they were the site's own.</summary>
public sealed class ProofTests(BrowserRun chromium) : IClassFixture<BrowserRun>
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'";
    private static readonly Uri Site = new("http://localhost:5999");

    [Fact]
    public async Task A_good_page_is_left_in_peace() => Assert.Empty(await Inspect("<p>Goed zo.</p>"));

    [Fact]
    public async Task A_picture_without_words_is_found() =>
        Assert.Contains(await Inspect("""<img src="/stip.svg">"""), fault => fault.StartsWith("breaks image-alt", StringComparison.Ordinal));

    /// <summary>#777777 has contrast 4.48 on white, #787878 has 4.42; 4.5 is asked.</summary>
    [Theory]
    [InlineData("#767676", false)]
    [InlineData("#787878", true)]
    public async Task Grey_that_is_a_little_too_light_is_found(string grey, bool isFound)
    {
        var faults = await Inspect("<p class=\"probe\">Dit is te licht.</p>", $".probe {{ color: {grey} }}");

        Assert.Equal(isFound, faults.Any(fault => fault.StartsWith("breaks color-contrast", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Ink_that_stays_dark_in_the_dark_is_found()
    {
        var faults = await Inspect("<p class=\"probe\">Dit zie je niet.</p>", "@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .probe { color: #333 } }");

        Assert.Contains(faults, fault => fault.StartsWith("in the dark breaks color-contrast", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.StartsWith("breaks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_from_elsewhere_is_found()
    {
        const string Stranger = """<img src="http://elders.voorbeeld.test/stip.svg" alt="Een stip">""";

        Assert.Contains(await Inspect(Stranger), fault => fault.StartsWith("says in the console", StringComparison.Ordinal));
        Assert.Contains(await Inspect(Stranger, policy: "default-src *"), fault => fault.StartsWith("asks http://elders.voorbeeld.test/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_inline_style_is_found() =>
        Assert.Contains(await Inspect("<p style=\"color: red\">Rood.</p>"), fault => fault.StartsWith("says in the console", StringComparison.Ordinal));

    [Fact]
    public async Task Two_headings_of_the_first_level_are_found() =>
        Assert.Contains(await Inspect("<h1>Nog een</h1>"), fault => fault.StartsWith("shows 2 headings", StringComparison.Ordinal));

    [Fact]
    public async Task A_field_without_a_label_is_found() =>
        Assert.Contains(await Inspect("<form><input name=\"naam\"></form>"), fault => fault.StartsWith("breaks label", StringComparison.Ordinal));

    [Fact]
    public async Task A_page_that_is_too_wide_is_found() =>
        Assert.Contains(await Inspect("<p class=\"probe\">Breed.</p>", ".probe { width: 400px }"), fault => fault.StartsWith("is ", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> Inspect(string body, string style = "", string policy = Policy)
    {
        var page = await chromium.Open(Site);
        await page.RouteAsync("**/*", route => route.FulfillAsync(new() { Status = 404, Body = string.Empty }));
        await page.RouteAsync("**/stip.svg", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg'/>" }));
        await page.RouteAsync("**/proef.css", route => route.FulfillAsync(new() { ContentType = "text/css", Body = $"body {{ background: #fff; color: #000 }} {style}" }));
        await page.RouteAsync("**/proef", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Security-Policy"] = policy },
            Body = $"""
                <!DOCTYPE html><html lang="nl"><head><title>Proef</title><meta name="viewport" content="width=device-width">
                <link rel="icon" href="/stip.svg"><link rel="stylesheet" href="/proef.css"></head><body><main><h1>Proef</h1>{body}</main></body></html>
                """,
        }));
        var faults = await new Inspector(page, Site).InspectAsync("/proef");
        await page.Context.CloseAsync();

        return faults;
    }
}
