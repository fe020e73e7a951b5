using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Intervisie.Tests.Pages;

/// <summary>Judges pages with html-validate (npm), all in one run, by the rules of tests/Client/htmlvalidate.json.</summary>
internal static class HtmlValidation
{
    private static readonly string Tool = Path.Combine(Repository.Root, "tests", "Client");

    /// <exception cref="InvalidOperationException">The tool did not run.</exception>
    public static async Task<IReadOnlyList<Fault>> FaultsInAsync(IReadOnlyList<(string Name, string Html)> pages)
    {
        var folder = Directory.CreateTempSubdirectory("intervisie-html-");

        try
        {
            for (var i = 0; i < pages.Count; i++)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{i}.html"), pages[i].Html);
            }

            return [.. Read(await RunAsync(folder.FullName)).Select(found => new Fault(pages[found.Page].Name, found.Sentence))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The report goes to a file: the tool ends before a pipe has taken a long one.</summary>
    private static async Task<string> RunAsync(string folder)
    {
        var report = Path.Combine(folder, "report.json");
        var start = new ProcessStartInfo(
            "node",
            [Path.Combine(Tool, "node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", Path.Combine(Tool, "htmlvalidate.json"), "--formatter", $"json={report}", folder])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return File.Exists(report)
            ? await File.ReadAllTextAsync(report)
            : throw new InvalidOperationException($"html-validate did not run; bin/test installs it. {complaint}");
    }

    private static IEnumerable<(int Page, string Sentence)> Read(string report)
    {
        using var files = JsonDocument.Parse(report);

        foreach (var file in files.RootElement.EnumerateArray())
        {
            var page = int.Parse(Path.GetFileNameWithoutExtension(file.GetProperty("filePath").GetString()!), CultureInfo.InvariantCulture);

            foreach (var fault in file.GetProperty("messages").EnumerateArray())
            {
                yield return (page, $"{fault.GetProperty("ruleId")}, {fault.GetProperty("message")} (line {fault.GetProperty("line")}, {fault.GetProperty("selector")})");
            }
        }
    }
}
