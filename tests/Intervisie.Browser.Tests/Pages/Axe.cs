using System.Text.Json;
using Intervisie.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>axe-core (npm) in a page that is open. Its source is evaluated by the browser itself: the site's policy lets no page load it.</summary>
internal static class Axe
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "Client", "node_modules", "axe-core", "axe.min.js");
    private static readonly Lazy<string> Source = new(() => System.IO.File.Exists(File)
        ? System.IO.File.ReadAllText(File)
        : throw new InvalidOperationException("axe-core is not there; bin/test installs it."));

    /// <summary>WCAG 2.0, 2.1 and 2.2, A and AA, and what axe calls best practice.</summary>
    private static readonly object Everything = new
    {
        runOnly = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } },
        resultTypes = new[] { "violations" },
    };

    private static readonly object Contrast = new
    {
        runOnly = new { type = "rule", values = new[] { "color-contrast" } },
        resultTypes = new[] { "violations" },
    };

    private const string Run = "options => axe.run(document, options).then(found => JSON.stringify(found.violations.map(v => "
        + "({ id: v.id, help: v.help, nodes: v.nodes.map(n => n.target.join(' ') + ' | ' + n.any.concat(n.all, n.none).map(c => c.message).join('; ')) }))))";

    public static Task<IReadOnlyList<string>> FaultsInAsync(IPage page) => RunAsync(page, Everything);

    public static Task<IReadOnlyList<string>> ContrastFaultsInAsync(IPage page) => RunAsync(page, Contrast);

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source.Value);
        }

        var violations = JsonSerializer.Deserialize<List<Violation>>(await page.EvaluateAsync<string>(Run, options), JsonSerializerOptions.Web)!;

        return [.. violations.SelectMany(v => v.Nodes.Select(node => $"breaks {v.Id} ({v.Help}) at {node}"))];
    }

    private sealed record Violation(string Id, string Help, List<string> Nodes);
}
