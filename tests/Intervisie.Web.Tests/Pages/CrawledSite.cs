using Intervisie.Tests.Pages;
using Intervisie.Web.Tests.Rounds;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Intervisie.Web.Tests.Pages;

/// <summary>The demo world, walked through once in every language for all tests that judge its pages.</summary>
public sealed class CrawledSite : IAsyncLifetime
{
    private readonly Site _site = new();
    private readonly List<WorldCrawl> _crawls = [];

    public Site Site => _site;

    internal IReadOnlyList<WorldCrawl> Crawls => _crawls;

    internal IEnumerable<VisitedPage> Pages => _crawls.SelectMany(c => c.Pages).Where(p => p.IsPage);

    public async Task InitializeAsync()
    {
        HiddenText.OfIn(_site, "Noor");

        foreach (var language in Scope.Languages)
        {
            _crawls.Add(await WorldCrawl.RunAsync(Open, language, _ => true));
        }
    }

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    private HttpClient Open() => _site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
}
