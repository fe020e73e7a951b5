using System.ComponentModel;
using System.Diagnostics;

namespace Intervisie.Bench.Load;

/// <summary>
/// Puts a page under load with wrk. Beside a site on the same cores it takes a small and even share of them, where a client
/// in .NET would take about as much as the static page itself and so flatter every ratio.
/// </summary>
internal static class Wrk
{
    private const int Microsecond = 1_000_000;

    /// <exception cref="InvalidOperationException">wrk is missing, or some answers were not the page.</exception>
    public static async Task<LoadResult> RunAsync(Target target, int connections, TimeSpan time, CancellationToken stop)
    {
        using var process = Start(target, connections, time);

        try
        {
            var errors = process.StandardError.ReadToEndAsync(stop);
            var output = await process.StandardOutput.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);

            return Read(target, output, await errors);
        }
        finally
        {
            process.Kill();
        }
    }

    private static Process Start(Target target, int connections, TimeSpan time)
    {
        var start = new ProcessStartInfo("wrk", ArgumentsFor(target, connections, time))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException("wrk is missing; bin/bench installs it on Debian as root.", absent);
        }
    }

    private static IEnumerable<string> ArgumentsFor(Target target, int connections, TimeSpan time)
    {
        // One thread drives all connections, so that the two loads differ in nothing else.
        string[] shape = ["--threads", "1", "--connections", $"{connections}", "--duration", $"{time.TotalSeconds:0}s", "--timeout", "10s"];
        string[] who = target.Visitor.Cookie is null ? [] : ["--header", $"Cookie: {target.Visitor.Cookie}"];

        return [.. shape, .. who, "--script", Path.Combine(AppContext.BaseDirectory, "Load", "wrk.lua"), target.Address.AbsoluteUri];
    }

    private static LoadResult Read(Target target, string output, string errors)
    {
        var line = output.Split('\n').LastOrDefault(l => l.StartsWith("figures ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk measured nothing of {target.Address}: {output}{errors}");

        if (line.Split(' ')[1..].Select(double.Parse).ToArray() is not [> 0 and var requests, var duration, var bytes, var faults, var p50, var p99])
        {
            throw new InvalidOperationException($"{target.Address} answered nothing.");
        }

        // A redirect to the sign-in page is no fault to wrk; that it is too short gives it away.
        if (faults > 0 || bytes / requests < target.Bytes)
        {
            throw new InvalidOperationException($"{target.Address}: {faults} faults, {bytes / requests:0} bytes an answer instead of {target.Bytes}.");
        }

        return new LoadResult(requests / duration * Microsecond, p50 / 1000, p99 / 1000);
    }
}
