using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Intervisie.Core.Work;

namespace Intervisie.Browser.Tests.Durability;

/// <summary>A group that works through the loop as fast as it can, until the site is killed under it; every yes goes into the ledger.</summary>
internal sealed class Worker(Uri site, Ledger ledger, Random chance)
{
    private static readonly string[] Members = ["Noor", "Bram", "Saar", "Youssef", "Lotte", "Iris", "Thijs", "Fatima", "Koen", "Merel", "Daan"];
    private int _count;

    /// <summary>Works until the site is gone.</summary>
    public async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                var name = Members[chance.Next(Members.Length)];
                using var client = NewClient();
                var visit = new Visit(client);
                await SignInAsync(visit, name);
                await ReflectAsync(visit, name);
                await ReadAsync(visit, name);
                await TakePartAsync(visit, name);
            }
        }
        catch (HttpRequestException)
        {
            // Killed: whatever was not acknowledged is not in the ledger.
        }
        catch (IOException)
        {
            // Killed in the middle of an answer: the same.
        }
    }

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = site,
        Timeout = TimeSpan.FromSeconds(30),
    };

    public static async Task SignInAsync(Visit visit, string name)
    {
        var page = await visit.Read("/aanmelden");
        var button = page.QuerySelectorAll("form[action$='/aanmelden/als'] button").First(b => b.TextContent.Contains(name, StringComparison.Ordinal));
        await visit.SignInAs(Guid.Parse(button.GetAttribute("value")!));
    }

    private string NextText(string about) => $"{about} #{++_count}-{chance.Next():x}";

    private async Task ReflectAsync(Visit visit, string name)
    {
        var text = NextText("Het gesprek duurde lang");
        var made = await visit.Post("/reflecties", ("Form.Texts[moment]", text));

        if (made.StatusCode == HttpStatusCode.Redirect)
        {
            var address = made.Headers.Location!.ToString();
            ledger.Note(name, address, text);
            await BringInAsync(visit, name, address);
        }
    }

    /// <summary>Shares the reflection when the round is open and nothing of this person is in it.</summary>
    private async Task BringInAsync(Visit visit, string name, string address)
    {
        var asking = await visit.Read($"{address}/delen");

        if (asking.QuerySelector("form[action$='/delen']") is null)
        {
            return;
        }

        await visit.Send(asking, "/delen", ("Form.Question", "hoe houd ik het kort?"));
        var finding = await visit.Read($"{address}/nakijken");
        var reviewed = await visit.Send(finding, finding.QuerySelectorAll("form").Select(f => f.GetAttribute("action")!).First(a => a.Contains("nakijken", StringComparison.Ordinal)), ("act", "Show"));

        if (reviewed.Headers.Location is not { } preview || !preview.ToString().Contains("voorbeeld", StringComparison.Ordinal))
        {
            return;
        }

        var shared = await visit.Send(await visit.Read(preview.ToString()), "/inbreng");

        if (shared.StatusCode == HttpStatusCode.Redirect)
        {
            ledger.Note(name, address, "hoe houd ik het kort?");
        }
    }

    private async Task ReadAsync(Visit visit, string name)
    {
        var read = await visit.Post("/leren/toon/voorbeeld/gelezen");

        if (read.StatusCode == HttpStatusCode.Redirect)
        {
            ledger.Note(name, "/leren/toon", "gelezen");
        }
    }

    /// <summary>Gives feedback where it is asked, and now and then lets a week pass.</summary>
    private async Task TakePartAsync(Visit visit, string name)
    {
        foreach (var round in Links(await visit.Read("/groep"), "/rondes/"))
        {
            foreach (var task in Links(await visit.Read(round), "/toewijzingen/"))
            {
                await RespondAsync(visit, name, task);
            }
        }

        if (chance.Next(4) == 0)
        {
            await LetTimePassAsync(visit);
        }
    }

    /// <summary>To the moment the next round moves, but never so far that sent mails are erased: the test counts them at the end.</summary>
    public static async Task LetTimePassAsync(Visit visit)
    {
        var page = await visit.Read("/klok");
        var shown = DateTimeOffset.Parse(page.QuerySelector("dl.facts time")!.GetAttribute("datetime")!, CultureInfo.InvariantCulture);
        var next = page.QuerySelector("button[name=round]")?.GetAttribute("value");

        if (next is not null && shown - TimeProvider.System.GetUtcNow() < EraseExpired.SentMailIsKept - TimeSpan.FromDays(14))
        {
            await visit.Post("/klok", ("round", next));
        }
    }

    private async Task RespondAsync(Visit visit, string name, string task)
    {
        var page = await visit.Read(task);

        if (page.QuerySelector("form[action*='/toewijzingen/']") is null)
        {
            return;
        }

        var text = NextText("je beschrijft rustig wat er gebeurde");
        var answer = await visit.Send(page, task, ("Appreciation", text), ("Observation", "je telde tot vijf"));

        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            ledger.Note(name, task, text);
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page, string start) =>
        page.QuerySelectorAll($"main a[href^='{start}']").Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal);
}
