using System.Security.Cryptography;
using System.Text;

namespace Intervisie.Core.People;

/// <summary>A link that works once, with which someone makes an account (NL: <i>uitnodiging</i>).</summary>
public sealed class Invitation
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private Invitation()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Role Role { get; private init; }

    /// <summary>SHA-256 of the token in the link; the token itself is kept nowhere.</summary>
    public string TokenHash { get; private init; } = string.Empty;

    public DateTimeOffset EndsAt { get; private init; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public static Invitation For(Role role, string token, DateTimeOffset now) =>
        new() { Role = role, TokenHash = HashOf(token), EndsAt = (now + Lifetime).ToUniversalTime() };

    /// <summary>256 bits of chance, fit for an address.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && now < EndsAt;

    /// <exception cref="RuleBrokenException">The link was used before or is too old.</exception>
    public void Accept(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBrokenException("Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.");
        }

        AcceptedAt = now.ToUniversalTime();
    }
}
