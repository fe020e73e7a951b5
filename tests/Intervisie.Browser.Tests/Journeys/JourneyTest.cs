namespace Intervisie.Browser.Tests.Journeys;

/// <summary>A journey in a real Chromium, on a site of its own whose mail really arrives somewhere.</summary>
public abstract class JourneyTest(BrowserRun chromium) : IClassFixture<BrowserRun>, IAsyncLifetime
{
    private RunningSite? _site;

    protected BrowserRun Chromium => chromium;

    protected SmtpSink Post { get; } = new();

    protected RunningSite Site => _site!;

    public async Task InitializeAsync()
    {
        _site = new RunningSite(Post.Port);
        await _site.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        Post.Dispose();
    }
}
