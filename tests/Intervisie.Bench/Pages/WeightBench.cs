using Microsoft.Playwright;

namespace Intervisie.Bench.Pages;

/// <summary>
/// What a phone pays for Vandaag: bytes on the wire and requests, of a first visit with nothing kept and of a second one, in a
/// real Chromium, signed in, from the published site.
/// </summary>
internal sealed class WeightBench : IBench
{
    private const string Page = "/";

    /// <summary>Limits of the interface: 100 KB in 8 requests cold, 15 KB in one request warm.</summary>
    private static readonly Limit Cold = new("first", 100_000, 8);
    private static readonly Limit Warm = new("second", 15_000, 1);

    public string Name => "weight";

    public string Summary => "bytes and requests of a first and a second visit to Vandaag in Chromium, signed in";

    public async Task RunAsync(Conditions conditions, Report report, CancellationToken stop)
    {
        using var folder = new TemporaryFolder();
        var site = new MeasuredSite(conditions.Site, folder.Name);
        var visitor = await site.SignInAsync(stop);
        await using var server = await site.StartAsync(stop);
        await visitor.ReadAsync(new Uri(server.Address, Page), stop);

        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await LaunchAsync(playwright);
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, Locale = "nl-NL" });
        await context.AddCookiesAsync(visitor.CookiesFor(server.Address));
        var page = await context.NewPageAsync();
        var wire = await Wire.ListenAsync(page);

        foreach (var limit in new[] { Cold, Warm })
        {
            Add(report, limit, await wire.MeasureAsync(new Uri(server.Address, Page)));
            await page.GotoAsync("about:blank");
        }
    }

    private static void Add(Report report, Limit limit, IReadOnlyList<Loaded> loaded)
    {
        var bytes = loaded.Sum(file => file.Bytes);
        report.Add($"{limit.Visit}.bytes", bytes, "bytes");
        report.Add($"{limit.Visit}.requests", loaded.Count, "requests");

        foreach (var file in loaded)
        {
            report.Say($"{limit.Visit} visit: {file.Address.AbsolutePath} {file.Bytes:0} bytes");
        }

        if (bytes > limit.Bytes)
        {
            report.Object($"the {limit.Visit} visit took {bytes:#,0} bytes, more than {limit.Bytes:#,0}.");
        }

        if (loaded.Count > limit.Requests)
        {
            report.Object($"the {limit.Visit} visit took {loaded.Count} requests, more than {limit.Requests}.");
        }
    }

    private static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
        catch (PlaywrightException fault)
        {
            throw new InvalidOperationException($"Chromium did not start; bin/test installs it. {fault.Message}", fault);
        }
    }

    /// <param name="Visit">As the figures are called.</param>
    /// <param name="Bytes">On the wire, with headers.</param>
    private sealed record Limit(string Visit, int Bytes, int Requests);
}
