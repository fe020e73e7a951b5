namespace Intervisie.Browser.Tests;

/// <summary>A running site with the demo world and a mail server that listens, shared by the tests of one class.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly SmtpSink _post = new();

    public RunningSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = new RunningSite(_post.Port);
        await Site.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        _post.Dispose();
    }
}
