using System.Net;
using Intervisie.Tests.Pages;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>One running site with the demo world, of which every planned page was looked at in Chromium.</summary>
public sealed class InspectedSite : IAsyncLifetime
{
    private readonly BrowserRun _chromium = new();
    private readonly SmtpSink _post = new();
    private readonly List<Fault> _faults = [];
    private readonly List<PlannedVisit> _visits = [];
    private readonly List<WorldCrawl> _crawls = [];
    private RunningSite _site = null!;

    internal IReadOnlyList<Fault> Faults => _faults;

    internal IReadOnlyList<PlannedVisit> Visits => _visits;

    internal IReadOnlyList<WorldCrawl> Crawls => _crawls;

    public async Task InitializeAsync()
    {
        _site = new RunningSite(_post.Port);
        await Task.WhenAll(_chromium.InitializeAsync(), _site.StartAsync());

        foreach (var language in Scope.Languages)
        {
            var crawl = await WorldCrawl.RunAsync(OpenClient, language, Scope.IsFull ? _ => true : AccessMatrix.Read().People.Contains);
            _crawls.Add(crawl);
            await InspectAsync(PlannedVisit.Plan(crawl.Pages));
        }
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _site.DisposeAsync();
        _post.Dispose();
    }

    private async Task InspectAsync(IReadOnlyList<PlannedVisit> visits)
    {
        _visits.AddRange(visits);

        await Parallel.ForEachAsync(visits.GroupBy(visit => (visit.Person, visit.Language)), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (group, _) =>
        {
            var page = await OpenAs(group.Key.Person, group.Key.Language);
            var inspector = new Inspector(page, _site.Address);

            foreach (var visit in group)
            {
                var found = visit.Form is null
                    ? await inspector.InspectAsync(visit.Address, Scope.IsFull)
                    : await inspector.InspectRefusalAsync(visit.Address, visit.Form, Scope.IsFull);

                lock (_faults)
                {
                    _faults.AddRange(found.Select(sentence => new Fault(visit.Name, sentence)));
                }
            }

            await page.Context.CloseAsync();
        });
    }

    private async Task<Microsoft.Playwright.IPage> OpenAs(string person, string language)
    {
        var page = await _chromium.Open(_site.Address, language: language);

        if (person != Cast.Stranger)
        {
            await page.SignInAsync(person);
        }

        return page;
    }

    private HttpClient OpenClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _site.Address };
}
