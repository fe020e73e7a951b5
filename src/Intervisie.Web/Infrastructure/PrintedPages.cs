using Microsoft.Extensions.Caching.Memory;

namespace Intervisie.Web.Infrastructure;

/// <summary>The printed pages that are kept (NL: <i>drukvormen</i>), up to a bound: what was not asked for longest goes first.</summary>
public sealed class PrintedPages : IDisposable
{
    // In bytes. A page takes some twelve thousand of them.
    private const int MostBytes = 32_000_000;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public Print? Find(string key) => _kept.Get<Print>(key);

    public void Keep(string key, Print print) => _kept.Set(key, print, new MemoryCacheEntryOptions { SlidingExpiration = Kept.AnHour, Size = print.Bytes });

    public void Dispose() => _kept.Dispose();
}
