using Intervisie.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>One running site with the demo world as it is at the start, and a Chromium to show it in.</summary>
public sealed class ShownSite : IAsyncLifetime
{
    private readonly BrowserRun _chromium = new();
    private readonly SmtpSink _post = new();
    private RunningSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = new RunningSite(_post.Port);
        await Task.WhenAll(_chromium.InitializeAsync(), _site.StartAsync());
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _site.DisposeAsync();
        _post.Dispose();
    }

    /// <summary>A window of somebody who signed in, or of a stranger.</summary>
    public async Task<IPage> OpenAs(string person, int width)
    {
        var page = await _chromium.Open(_site.Address, width);

        if (person != Cast.Stranger)
        {
            await page.SignInAsync(person);
        }

        return page;
    }
}
