using System.Text.Json;
using Microsoft.Playwright;

namespace Intervisie.Bench.Pages;

/// <summary>Something that came over the network.</summary>
/// <param name="Bytes">As Chromium counted them on the wire: encoded, with the headers of the answer.</param>
internal sealed record Loaded(Uri Address, double Bytes);

/// <summary>What a page fetches, as Chromium's own protocol tells; what came from its cache is not counted.</summary>
internal sealed class Wire
{
    private readonly IPage _page;
    private readonly Dictionary<string, Uri> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly List<Loaded> _loaded = [];

    private Wire(IPage page) => _page = page;

    public static async Task<Wire> ListenAsync(IPage page)
    {
        var wire = new Wire(page);
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, told) => wire.Ask(told!.Value);
        session.Event("Network.requestServedFromCache").OnEvent += (_, told) => wire.Keep(told!.Value);
        session.Event("Network.responseReceived").OnEvent += (_, told) => wire.Answer(told!.Value);
        session.Event("Network.loadingFinished").OnEvent += (_, told) => wire.Finish(told!.Value);
        await session.SendAsync("Network.enable");

        return wire;
    }

    /// <summary>Opens the page and waits until nothing more comes.</summary>
    /// <exception cref="InvalidOperationException">The page did not answer 200, or sent us elsewhere.</exception>
    public async Task<IReadOnlyList<Loaded>> MeasureAsync(Uri address)
    {
        _loaded.Clear();
        var answer = await _page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        return answer is { Status: 200 } && new Uri(answer.Url) == address
            ? [.. _loaded]
            : throw new InvalidOperationException($"{address.AbsolutePath} answered {answer?.Status} at {answer?.Url}.");
    }

    private void Ask(JsonElement told) => _asked[Id(told)] = new Uri(told.GetProperty("request").GetProperty("url").GetString()!);

    private void Keep(JsonElement told) => _kept.Add(Id(told));

    private void Answer(JsonElement told)
    {
        if (told.GetProperty("response").TryGetProperty("fromDiskCache", out var isKept) && isKept.GetBoolean())
        {
            _kept.Add(Id(told));
        }
    }

    private void Finish(JsonElement told)
    {
        if (_asked.TryGetValue(Id(told), out var address) && address.Scheme == Uri.UriSchemeHttp && !_kept.Contains(Id(told)))
        {
            _loaded.Add(new Loaded(address, told.GetProperty("encodedDataLength").GetDouble()));
        }
    }

    private static string Id(JsonElement told) => told.GetProperty("requestId").GetString()!;
}
