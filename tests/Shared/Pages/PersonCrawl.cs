using System.Net;

namespace Intervisie.Tests.Pages;

/// <summary>One person who follows every link that the site offers, and keeps what came.</summary>
internal sealed class PersonCrawl(Visit visit, string person, string language, Routes routes)
{
    private readonly Dictionary<string, VisitedPage> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    public string Person => person;

    public IReadOnlyCollection<VisitedPage> Pages => _pages.Values;

    /// <summary>What the pages load from the site.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>What this person may read.</summary>
    private IEnumerable<VisitedPage> Read => _pages.Values.Where(p => p.Status == (int)HttpStatusCode.OK);

    /// <summary>Visits these addresses and everything that can be reached from them.</summary>
    public async Task FollowAsync(IEnumerable<string> addresses)
    {
        var waiting = new Queue<string>(addresses);

        while (waiting.TryDequeue(out var address))
        {
            if (!_pages.ContainsKey(address))
            {
                foreach (var link in (await AskAsync(address)).Links)
                {
                    waiting.Enqueue(link);
                }
            }
        }
    }

    public async Task<VisitedPage> AskAsync(string address) =>
        _pages[address] = await ReadAsync("GET", address, await visit.Get(address));

    /// <summary>Sends the form at this address with nothing in it, for the page that says what is missing.</summary>
    public async Task SendEmptyAsync(string address) => _pages[$"POST {address}"] = await ReadAsync("POST", address, await visit.Post(address));

    /// <summary>Sends the form without its token, as a page does that was open too long.</summary>
    public async Task SendWithoutTokenAsync(string address)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Form.Texts[moment]", "Ik begon met een vraag.")]);
        var answer = await visit.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        _pages[$"POST {address} without a token"] = await ReadAsync("POST", address, answer);
    }

    /// <summary>Where the forms of this endpoint go that some page offers.</summary>
    public IReadOnlyList<string> FormsTo(string endpoint) => [.. Read.SelectMany(p => p.Forms).Where(form => routes.Of("POST", form) == endpoint).Distinct(StringComparer.Ordinal)];

    public bool WasRefused(string endpoint) => _pages.Values.Any(p => p.Endpoint == endpoint && p.Status == (int)HttpStatusCode.UnprocessableEntity);

    /// <summary>
    /// Addresses of this endpoint behind those of things that this person may read: /rondes/{id}/evaluatie behind /rondes/7,
    /// /reflecties/{id}/origineel/wissen behind /reflecties/7.
    /// </summary>
    public IReadOnlyList<string> AddressesOf(string endpoint)
    {
        var route = endpoint.Split(' ')[1];
        var afterPlaceholders = Enumerable.Range(1, route.Length - 1).Where(at => route[at] == '/' && !route[at..].Contains('{', StringComparison.Ordinal));
        var addresses =
            from at in afterPlaceholders
            from page in Read
            where page.Endpoint == $"GET {route[..at]}"
            select page.Address.Split('?')[0] + route[at..];

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Links on the pages of this person that end at a refusal or a failure.</summary>
    public IEnumerable<Fault> DeadLinks() =>
        from page in Read
        from link in page.Links
        let status = StatusBehind(link)
        where status >= 400
        select new Fault(page.Name, $"links to {link}, which answers {status}");

    private int StatusBehind(string address)
    {
        var page = _pages[address];

        // The sign-in page sends on who is signed in; no chain is longer than that.
        return page is { Status: (int)HttpStatusCode.Redirect, Links: [var next] } && _pages[next].Status != page.Status ? _pages[next].Status : page.Status;
    }

    private async Task<VisitedPage> ReadAsync(string method, string address, HttpResponseMessage answer)
    {
        var page = new VisitedPage(person, language, routes.Of(method, address) ?? $"{method} {address}", address, (int)answer.StatusCode, string.Empty, string.Empty, [], [], []);

        if (answer.Headers.Location is { } next)
        {
            return page with { Links = [next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString.Split('#')[0]] };
        }

        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? With(page, await answer.Content.ReadAsStringAsync()) : page;
    }

    private VisitedPage With(VisitedPage page, string html)
    {
        var document = Visit.Parse(html);
        _files.UnionWith(PageReading.FilesOf(document, page.Address));

        return page with
        {
            Html = html,
            State = PageReading.StateOf(document),
            Links = PageReading.LinksIn(document, page.Address),
            Forms = PageReading.FormsIn(document),
            Faults = PageRules.FaultsIn(document, language),
        };
    }
}
