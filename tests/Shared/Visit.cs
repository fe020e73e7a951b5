using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Intervisie.Tests;

/// <summary>One browser without a screen: keeps its cookies, sends forms with their token, follows no redirect by itself.</summary>
public sealed class Visit(HttpClient client)
{
    private static readonly HtmlParser Parser = new();
    private string? _token;

    public HttpClient Client => client;

    public async Task SignInAs(Guid personId)
    {
        var answer = await Post("/aanmelden/als", ("PersonId", personId.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        _token = null;
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Reads a page that must be there.</summary>
    public async Task<IHtmlDocument> Read(string path)
    {
        var answer = await Get(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {answer.StatusCode}");

        return await Parse(answer);
    }

    public static async Task<IHtmlDocument> Parse(HttpResponseMessage answer) => Parse(await answer.Content.ReadAsStringAsync());

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    /// <summary>Sends a form with the antiforgery token of this visitor.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        _token ??= await FindToken();
        var form = fields.Append(("__RequestVerificationToken", _token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));

        return await client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(form));
    }

    /// <summary>Sends the form on this page whose action ends so, with everything it holds and these fields over it.</summary>
    public async Task<HttpResponseMessage> Send(IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(f => f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal));
        var values = Values(form).Where(v => fields.All(f => f.Name != v.Key)).Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(values));
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form)
    {
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var isChoice = field is IHtmlInputElement { Type: "radio" or "checkbox" };
            var isButton = field is IHtmlInputElement { Type: "submit" };

            if (!isButton && (!isChoice || field.IsChecked()))
            {
                yield return KeyValuePair.Create(field.GetAttribute("name")!, ValueOf(field));
            }
        }
    }

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? string.Empty,
        _ => string.Empty,
    };

    private async Task<string> FindToken()
    {
        // The sign-in page has a form for those outside, every other page one for signing out.
        var page = await Parse(await Get("/aanmelden"));
        var input = page.QuerySelector("input[name=__RequestVerificationToken]") ?? (await Parse(await Get("/wie-ziet-wat"))).QuerySelector("input[name=__RequestVerificationToken]");

        return input?.GetAttribute("value") ?? throw new InvalidOperationException("No form with a token was found.");
    }
}
