using System.Net;

namespace Intervisie.Tests.Pages;

/// <summary>
/// Everybody of the demo world, and a stranger, walks through the whole site: all links, every endpoint of docs/access.md, the
/// pages that refuse, and the forms as they come back when nothing was filled in.
/// </summary>
internal sealed class WorldCrawl
{
    /// <summary>Pages that no link leads to: only the answer to a form does.</summary>
    private static readonly string[] BehindForms = ["/leren/toon/gesprek?na=2"];

    private const string Refused = "422";

    private readonly AccessMatrix _matrix = AccessMatrix.Read();
    private readonly Routes _routes;
    private readonly List<PersonCrawl> _people = [];

    private WorldCrawl() => _routes = new Routes(_matrix.Rows.Keys);

    public IReadOnlyList<VisitedPage> Pages { get; private set; } = [];

    public IEnumerable<Fault> DeadLinks => _people.SelectMany(p => p.DeadLinks());

    /// <summary>What the pages load from the site.</summary>
    public IEnumerable<string> Files => _people.SelectMany(p => p.Files).Distinct(StringComparer.Ordinal);

    /// <summary>Endpoints of which no page was seen: GET ones that somebody may read, and POST ones that say what is missing.</summary>
    public IEnumerable<string> Unseen => _matrix.Rows
        .Where(row => row.Value.Contains(row.Key.StartsWith("GET", StringComparison.Ordinal) ? "200" : Refused))
        .Select(row => row.Key)
        .Except(Pages.Where(p => p.IsPage && p.Status is 200 or 422).Select(p => p.Endpoint));

    /// <param name="open">Opens a browser without cookies on the running site.</param>
    /// <param name="joins">Who comes along, by given name.</param>
    public static async Task<WorldCrawl> RunAsync(Func<HttpClient> open, string language, Func<string, bool> joins)
    {
        var crawl = new WorldCrawl();
        await crawl.GatherAsync(open, language, joins);
        await crawl.ReadAsync();
        await crawl.StepBehindFormsAsync();
        await crawl.MeetRefusalsAsync();
        await crawl.SendNothingAsync();
        crawl.Pages = [.. crawl._people.SelectMany(p => p.Pages)];

        return crawl;
    }

    private async Task GatherAsync(Func<HttpClient> open, string language, Func<string, bool> joins)
    {
        var cast = await Cast.ReadAsync(new Visit(open()));

        foreach (var name in cast.Names.Where(joins))
        {
            var client = open();
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var visit = new Visit(client);
            await cast.SignInAsync(visit, name);
            _people.Add(new PersonCrawl(visit, name, language, _routes));
        }
    }

    private async Task ReadAsync()
    {
        var starts = Gets().Where(path => !path.Contains('{', StringComparison.Ordinal)).Concat(BehindForms).ToList();

        await Parallel.ForEachAsync(_people, async (person, _) => await person.FollowAsync(starts));
    }

    /// <summary>Steps that only a form leads to, such as the review of a reflection: the address of the thing with the step behind it.</summary>
    private async Task StepBehindFormsAsync()
    {
        foreach (var person in _people)
        {
            await person.FollowAsync([.. Gets().SelectMany(route => person.AddressesOf($"GET {route}"))]);
        }
    }

    /// <summary>What somebody else may see, by its address, and what nobody has.</summary>
    private async Task MeetRefusalsAsync()
    {
        var known = _people.SelectMany(p => p.Pages).Where(p => p.Status == (int)HttpStatusCode.OK)
            .GroupBy(p => p.Endpoint)
            .ToDictionary(pages => pages.Key, pages => pages.First().Address, StringComparer.Ordinal);

        foreach (var person in _people)
        {
            var seen = person.Pages.Select(p => p.Endpoint).ToHashSet(StringComparer.Ordinal);
            await person.FollowAsync(known.Where(k => !seen.Contains(k.Key)).Select(k => k.Value).Append("/bestaat-niet"));
        }
    }

    private async Task SendNothingAsync()
    {
        var refusing = _matrix.Rows.Where(r => r.Key.StartsWith("POST", StringComparison.Ordinal) && r.Value.Contains(Refused)).Select(r => r.Key).ToList();

        foreach (var person in _people)
        {
            foreach (var form in refusing.SelectMany(endpoint => person.FormsTo(endpoint).Take(1)))
            {
                await person.SendEmptyAsync(form);
            }

            await person.SendWithoutTokenAsync("/reflecties");
        }

        await InsistAsync(refusing);
    }

    /// <summary>
    /// Asks on where nothing was refused yet: which thing stands first in a list differs each time, and only some refuse. Also where no
    /// page offers the form at this moment: someone had it open while the step of the round went by.
    /// </summary>
    private async Task InsistAsync(IEnumerable<string> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            var offers = _people.SelectMany(p => p.FormsTo(endpoint).Skip(1).Concat(p.AddressesOf(endpoint)).Select(address => (p, address)));

            foreach (var (person, address) in offers.TakeWhile(_ => !_people.Any(p => p.WasRefused(endpoint))))
            {
                await person.SendEmptyAsync(address);
            }
        }
    }

    private IEnumerable<string> Gets() =>
        _matrix.Rows.Keys.Where(e => e.StartsWith("GET", StringComparison.Ordinal)).Select(e => e.Split(' ')[1]);
}
