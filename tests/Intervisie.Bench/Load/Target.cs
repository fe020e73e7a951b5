using Intervisie.Bench.Pages;

namespace Intervisie.Bench.Load;

/// <summary>A page to put under load.</summary>
/// <param name="Visitor">Who asks.</param>
/// <param name="Bytes">How long the body of every answer is at least.</param>
internal sealed record Target(string Name, Uri Address, Visitor Visitor, int Bytes)
{
    /// <summary>With the cookie a browser would have by now: a site renews it once in a while, and checks an old one at every request.</summary>
    public async Task<Target> RenewedAsync(CancellationToken stop) => this with { Visitor = await Visitor.RenewedAsync(Address, stop) };
}
