using System.Security.Cryptography;
using System.Text;

namespace Intervisie.Core.People;

/// <summary>A link that works once, with which someone makes an account or gets another part (NL: <i>uitnodiging</i>).</summary>
public sealed class Invitation
{
    /// <summary>How long a link works after it was sent.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private Invitation()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Role Role { get; private init; }

    /// <summary>The school it is for; none for a platform administrator.</summary>
    public Guid? SchoolId { get; private init; }

    /// <summary>The group one also becomes a member of.</summary>
    public Guid? GroupId { get; private init; }

    /// <summary>The address it goes to, in small letters; none for the link that is printed at the first start.</summary>
    public string? Email { get; private init; }

    /// <summary>The name as the school gave it; none when it is asked.</summary>
    public PersonName? Name { get; private init; }

    /// <summary>SHA-256 of the token in the link; the token itself is kept nowhere. Empty until the mail leaves.</summary>
    public string? TokenHash { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The link that is printed: whoever holds it becomes the first administrator of the platform.</summary>
    public static Invitation ForFirstAdministrator(string token, DateTimeOffset now)
    {
        var invitation = new Invitation { Role = Role.PlatformAdmin, CreatedAt = now.ToUniversalTime() };
        invitation.Send(token, now);

        return invitation;
    }

    public static Invitation For(InvitedColleague colleague, Guid schoolId, Guid? groupId, DateTimeOffset now) =>
        new()
        {
            Role = colleague.Role,
            SchoolId = schoolId,
            GroupId = groupId,
            Email = colleague.Email,
            Name = colleague.Name,
            CreatedAt = now.ToUniversalTime(),
            EndsAt = (now + Lifetime).ToUniversalTime(),
        };

    /// <summary>256 bits of chance, fit for an address.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>One whose mail could not leave yet waits for it.</summary>
    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && (TokenHash is null || now < EndsAt);

    /// <summary>Gives it the token of a mail that leaves now; an earlier link stops working.</summary>
    public void Send(string token, DateTimeOffset now)
    {
        TokenHash = HashOf(token);
        EndsAt = (now + Lifetime).ToUniversalTime();
    }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now.ToUniversalTime();

    /// <exception cref="RuleBrokenException">The link was used before, taken back or is too old.</exception>
    public void Accept(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBrokenException("Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.");
        }

        AcceptedAt = now.ToUniversalTime();
    }
}
