using Microsoft.Playwright;

namespace Intervisie.Browser.Tests;

/// <summary>A real Chromium, Debian's own, without a window.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>A browser of its own: no cookies, a screen of this width, Dutch unless said otherwise.</summary>
    public async Task<IPage> Open(Uri site, int width = 360, bool script = true, string language = "nl")
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = width < 600 ? 740 : 800 },
            JavaScriptEnabled = script,
            Locale = language == "nl" ? "nl-NL" : "en-GB",
            TimezoneId = "Europe/Amsterdam",
        });
        context.SetDefaultTimeout(15_000);

        return await context.NewPageAsync();
    }
}
