using Intervisie.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>One browser window that looks critically at every page it opens: on a phone, in the light and in the dark.</summary>
internal sealed class Inspector
{
    /// <summary>What Chromium itself says of a page that answers 404 or 422, which is not a mistake of the page.</summary>
    private const string AnswerIsNoPage = "Failed to load resource: the server responded with a status of 4";

    /// <summary>A form of its own beside the real one, which would save itself when its fields went away.</summary>
    private const string SendEmpty =
        """
        action => {
          const token = document.querySelector(`form[action="${action}"] [name=__RequestVerificationToken]`).cloneNode();
          const form = document.createElement('form');
          form.method = 'post';
          form.action = action;
          form.append(token);
          document.body.append(form);
          window.wasSent = true;
          form.submit();
        }
        """;

    private readonly IPage _page;
    private readonly List<string> _overheard = [];
    private readonly Uri _site;

    /// <summary>The address whose answer is the page being judged; the window itself may name the page before it for a moment longer.</summary>
    private string _asked = string.Empty;

    public Inspector(IPage page, Uri site)
    {
        _page = page;
        _site = site;
        page.Console += (_, message) => Hear(message);
        page.PageError += (_, error) => _overheard.Add($"has a script that fails: {error}");
        page.Request += (_, request) => Notice(request.Url, site);
    }

    public IPage Page => _page;

    /// <summary>Everything that is wrong with the page at this address.</summary>
    /// <param name="darkToo">All rules in the dark as well, instead of the contrast alone.</param>
    public async Task<IReadOnlyList<string>> InspectAsync(string address, bool darkToo = false)
    {
        await OpenAsync(address);

        return await JudgeAsync(darkToo);
    }

    /// <summary>Everything that is wrong with the page that comes back when this form is sent with nothing in it.</summary>
    public async Task<IReadOnlyList<string>> InspectRefusalAsync(string address, string form, bool darkToo = false)
    {
        await OpenAsync(address);
        _asked = form;
        await _page.EvaluateAsync(SendEmpty, form);
        await _page.WaitForFunctionAsync("() => !('wasSent' in window) && document.readyState === 'complete'");

        return await JudgeAsync(darkToo);
    }

    private async Task OpenAsync(string address)
    {
        _overheard.Clear();
        _asked = address;
        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await _page.GotoAsync(address);
    }

    private async Task<IReadOnlyList<string>> JudgeAsync(bool darkToo)
    {
        var faults = new List<string>(await Axe.FaultsInAsync(_page));
        faults.AddRange(await HeadingAsync());
        faults.AddRange(await WidthAsync());

        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        var dark = darkToo ? await Axe.FaultsInAsync(_page) : await Axe.ContrastFaultsInAsync(_page);
        faults.AddRange(dark.Select(fault => $"in the dark {fault}"));
        faults.AddRange(_overheard);

        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<string>> HeadingAsync()
    {
        var count = await _page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync();

        return count == 1 ? [] : [$"shows {count} headings of the first level instead of one"];
    }

    private async Task<IEnumerable<string>> WidthAsync()
    {
        var (content, screen) = (await _page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"), await _page.EvaluateAsync<int>("() => document.documentElement.clientWidth"));

        return content > screen ? [$"is {content} pixels wide on a screen of {screen}"] : [];
    }

    private void Hear(IConsoleMessage message)
    {
        var isAnswer = message.Text.StartsWith(AnswerIsNoPage, StringComparison.Ordinal) && message.Location.StartsWith(new Uri(_site, _asked).AbsoluteUri.Split('#')[0], StringComparison.Ordinal);

        if (message.Type == "error" && !isAnswer)
        {
            _overheard.Add($"says in the console: {message.Text}");
        }
    }

    private void Notice(string url, Uri site)
    {
        if (url.StartsWith("http", StringComparison.Ordinal) && new Uri(url).Authority != site.Authority)
        {
            _overheard.Add($"asks {url} from elsewhere");
        }
    }
}
