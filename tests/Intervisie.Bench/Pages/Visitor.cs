using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Intervisie.Bench.Pages;

/// <summary>Someone who signed in, known by the cookies.</summary>
/// <param name="Cookie">The Cookie header; null for who did not sign in.</param>
internal sealed record Visitor(string? Cookie)
{
    /// <summary>A starter of the demo world whose modules are half done.</summary>
    private const string Starter = "Noor";
    private const string SignInPage = "/aanmelden";
    private const string SignInAs = "/aanmelden/als";

    public static readonly Visitor Anonymous = new((string?)null);

    /// <summary>Signs in as a browser does: opens the page and sends the form of the starter.</summary>
    /// <exception cref="InvalidOperationException">The page has no such form, or the site refused it.</exception>
    public static async Task<Visitor> SignInAsync(Uri site, CancellationToken stop)
    {
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = site };

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(SignInPage, UriKind.Relative), stop));
        using var form = new FormUrlEncodedContent(FieldsOf(page));
        var answer = await client.PostAsync(new Uri(SignInAs, UriKind.Relative), form, stop);

        return answer.StatusCode == HttpStatusCode.Redirect
            ? new Visitor(cookies.GetCookieHeader(site))
            : throw new InvalidOperationException($"{SignInAs} answered {(int)answer.StatusCode}.");
    }

    /// <summary>The same cookies, for a browser that visits this site.</summary>
    public IEnumerable<Microsoft.Playwright.Cookie> CookiesFor(Uri site) =>
        (Cookie ?? string.Empty).Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => new Microsoft.Playwright.Cookie { Name = pair[0], Value = pair[1], Url = site.ToString() });

    /// <summary>The same visitor with what the site sets when it is asked for this page.</summary>
    public async Task<Visitor> RenewedAsync(Uri page, CancellationToken stop)
    {
        if (Cookie is null)
        {
            return this;
        }

        var cookies = new CookieContainer();
        cookies.SetCookies(page, Cookie.Replace("; ", ",", StringComparison.Ordinal));
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var answer = await client.GetAsync(page, stop);

        return answer.StatusCode == HttpStatusCode.OK
            ? new Visitor(cookies.GetCookieHeader(page))
            : throw new InvalidOperationException($"{page.AbsolutePath} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Opens the page; it must be there.</summary>
    public async Task<string> ReadAsync(Uri page, CancellationToken stop)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add("Cookie", Cookie is null ? [] : [Cookie]);
        using var answer = await client.SendAsync(request, stop);

        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(stop)
            : throw new InvalidOperationException($"{page.AbsolutePath} answered {(int)answer.StatusCode}.");
    }

    /// <summary>What a click on the starter's button sends: the fields of its form, and the button itself when that has a name.</summary>
    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IParentNode page)
    {
        var button = page.QuerySelectorAll($"form[action$='{SignInAs}'] button")
            .OrderByDescending(b => b.TextContent.Contains(Starter, StringComparison.Ordinal) || b.Closest("form, li, tr")!.TextContent.Contains(Starter, StringComparison.Ordinal))
            .FirstOrDefault() ?? throw new InvalidOperationException($"{SignInPage} has no form for {SignInAs}.");

        return button.Closest("form")!.QuerySelectorAll("input[name]").Append(button)
            .Where(field => field.HasAttribute("name"))
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? string.Empty));
    }
}
