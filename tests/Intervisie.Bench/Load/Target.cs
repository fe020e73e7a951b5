namespace Intervisie.Bench.Load;

/// <summary>A page to put under load.</summary>
/// <param name="Cookie">The Cookie header of who asks; null for a visitor who did not sign in.</param>
/// <param name="Bytes">How long the body of every answer is at least.</param>
internal sealed record Target(string Name, Uri Address, string? Cookie, int Bytes);
